// Words of decisions that only a body may use: read from the source of the sentences, so that no branch is missed.
import { readdirSync, readFileSync } from 'node:fs'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import { languages } from '../../src/passport/languages.js'
import { findForbidden, forbiddenWords } from '../../src/text/parts/forbidden.js'
import { nodesIn } from '../source.js'

const folder = 'src/text/parts'
const files = [
  ...readdirSync(folder).filter((file) => /^[a-z]{2,3}-(.+-)?(reasons|words|passport)\.ts$/u.test(file)),
  // Tables of other languages may stand in one file.
  ...readdirSync('src/text').flatMap((file) => (/^(?!de|en)[a-z]{2,3}\.ts$/u.test(file) ? [`../${file}`] : [])),
]
const languageOf = (file: string) => languages.find((code) => code === /[a-z]{2,3}/u.exec(file)?.[0]) ?? 'de'

/** Every piece of text in a file, with the name of the property it stands in. */
function textsIn(file: string): { key: string; text: string }[] {
  const source = ts.createSourceFile(file, readFileSync(`${folder}/${file}`, 'utf8'), ts.ScriptTarget.ES2022, true)
  return [...nodesIn(source)].flatMap((node) => {
    const isText = ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node) || ts.isTemplateHead(node)
    if ((!isText && !ts.isTemplateMiddle(node) && !ts.isTemplateTail(node)) || isWordOfCode(node)) return []
    return [{ key: propertyOf(node), text: node.text }]
  })
}

/** A name of a param or a word that is compared: never said. */
function isWordOfCode(node: ts.Node): boolean {
  const { parent } = node
  if (ts.isPropertyAssignment(parent) && parent.name === node) return true
  if (ts.isElementAccessExpression(parent) || ts.isBinaryExpression(parent) || ts.isImportDeclaration(parent))
    return true
  return ts.isCallExpression(parent) && /(^|\.)(said|number)$/u.test(parent.expression.getText())
}

function propertyOf(node: ts.Node): string {
  if (ts.isPropertyAssignment(node)) return node.name.getText()
  return node.parent ? propertyOf(node.parent) : ''
}

describe('the list', () => {
  it('finds whole words in any case and nothing inside other words', () => {
    expect(findForbidden('Das ist kein ZEUGNIS.', 'de')).toEqual(['Zeugnis'])
    expect(findForbidden('Zeugnisse, Zeugnisbewertung, unvergleichbar, Anerkennung', 'de')).toEqual([])
    expect(findForbidden('You passed; the bypassed certificate', 'en')).toEqual(['certificate', 'passed'])
    expect(findForbidden('Sie erfüllt die Voraussetzungen nicht.', 'de')).toEqual(['erfüllt die Voraussetzungen'])
  })
  it('finds Arabic words with what is written as one with them, and without their vowel signs', () => {
    expect(findForbidden('هذه ليست شهادة', 'ar')).toEqual(['شهادة'])
    expect(findForbidden('والشَّهادةُ', 'ar')).toEqual(['شهادة'])
    expect(findForbidden('استشهادة', 'ar')).toEqual([])
    expect(findForbidden('Це СЕРТИФІКАТ, не сертифікатик', 'uk')).toEqual(['сертифікат'])
    expect(findForbidden('сертифікатик', 'uk')).toEqual([])
  })
  it('is there for every language with a table, and for no other nothing is found', () => {
    const written = readdirSync('src/text').flatMap((file) => (file.endsWith('.ts') ? [file.slice(0, -3)] : []))
    expect(written).toEqual(expect.arrayContaining(['de', 'en']))
    expect(written.filter((language) => !Object.hasOwn(forbiddenWords, language))).toEqual([])
    expect(findForbidden('certificate', 'ti')).toEqual([])
  })
})

describe('sentences', () => {
  it('are found', () => {
    expect(files.length).toBeGreaterThanOrEqual(14)
    expect(files.flatMap(textsIn).length).toBeGreaterThan(600)
  })
  it.each(files)('in %s hold no forbidden word, the legal notice apart', (file) => {
    const language = languageOf(file)
    const bad = textsIn(file).filter(({ key, text }) => key !== 'legal' && findForbidden(text, language).length > 0)
    expect(bad).toEqual([])
  })
  it.each(files)('in %s say of nobody that she is not able to do something', (file) => {
    expect(
      textsIn(file).filter(({ text }) => /\bkann nicht\b|\bcannot do\b|\bfailed\b/u.test(text) && text !== 'failed'),
    ).toEqual([])
  })
})
