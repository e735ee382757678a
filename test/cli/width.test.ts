import { describe, expect, it } from 'vitest'
import { widest, widthOf } from '../../src/cli/table.js'
import { readJson } from '../author/documents.js'
import { folderWith, linesOf, run } from './run.js'

const wideIn = (text: string): string[] => linesOf(text).filter((line) => widthOf(line) > widest)
const languages = [[], ['--language', 'en']]

describe('a window of eighty columns', () => {
  it('holds every help, in both languages', async () => {
    for (const language of languages) {
      for (const command of [[], ['check'], ['score'], ['match'], ['pathways'], ['passport']]) {
        const { exit, out } = await run([...command, '--help', ...language])
        expect([exit, wideIn(out)]).toEqual([0, []])
        expect(linesOf(out).length).toBeGreaterThan(5)
      }
    }
  })
  it('holds the sentences of issues, broken between words', async () => {
    const occupation = readJson('rubrics/occupations/koch.occupation.json')
    const training = { ...occupation.training, replacedBy: 'kohch' }
    const file = `${folderWith({ 'k.json': { ...occupation, training, helper: true, codes: { kldb: '29303' } } })}/k.json`
    for (const language of languages) {
      const { exit, out } = await run(['check', file, ...language])
      expect([exit, wideIn(out)]).toEqual([1, []])
      expect(out.replace(/\s+/gu, ' ')).toMatch(/(Meinten Sie|Did you mean) \S{5,12} \[link\/unknown-code\]/u)
    }
  })
})
