// P23: five hundred persons keep their stored results. Where `level`, numbers or the hash `result` change, the release needs a
// major version and a migration note; where only the hash `reasons` does, a changelog line. Written anew by SICHTBAR_GOLDEN=write.
import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parseAssessment } from '../../src/load/assessment.js'
import { loadCatalog } from '../../src/load/load.js'
import type { Profile, View } from '../../src/model/profile.js'
import { scoreAssessment } from '../../src/score/score.js'
import { scales } from './builders.js'
import { goldenDay, goldenPerson } from './golden/persons.js'
import { goldenRubrics } from './golden/rubrics.js'

const file = 'test/score/golden/results.jsonl'
const catalog = loadCatalog([...scales, ...goldenRubrics])

/** One person in one line: what a reader looks for, and hashes of the whole. */
function lineOf(n: number): string {
  const assessment = parseAssessment(goldenPerson(n).assessment, catalog)
  const profile = scoreAssessment(assessment, catalog, { on: goldenDay })
  const plain = scoreAssessment(assessment, catalog, { on: goldenDay, reasons: false })
  const findings = Object.fromEntries(profile.findings.map((finding) => [finding.competence, findingLine(finding)]))
  return JSON.stringify({ n, rubric: profile.rubric.id, ...findings, result: hash(plain), reasons: hash(profile) })
}

function findingLine(finding: Profile['findings'][number]): readonly string[] {
  const { level, basis, evidenceGrade, flags, nextLevel } = finding
  const change = nextLevel?.change
  const next = change ? [`next ${change.kind} ${change.indicator} ${change.level}`] : []
  const headline = [level, basis, evidenceGrade, ...flags.map(({ code }) => code), ...next]
  return [headline.map(shown).join(' '), viewLine(finding.self), viewLine(finding.others)]
}

const viewLine = ({ level, levelLow, levelHigh, value, standardError, confidence, flags }: View): string =>
  [
    ...[shown(level), `${levelLow}..${levelHigh}`, shown(value), shown(standardError), shown(confidence)],
    ...flags.map(({ code, about }) => (about.length > 0 ? `${code}(${about})` : code)),
  ].join(' ')

const shown = (value: string | number | null): string => `${value ?? '-'}`

/** Of everything but the version of the engine. */
const hash = (profile: object): string =>
  createHash('sha256')
    .update(JSON.stringify(profile, (key, value: unknown) => (key === 'engine' ? undefined : value)))
    .digest('hex')

const stored = () => readFileSync(file, 'utf8').trimEnd().split('\n')

describe('the golden corpus', () => {
  it('P23: holds 500 persons of three rubrics, each scored as it was stored', () => {
    const lines = Array.from({ length: 500 }, (_, n) => lineOf(n))
    if (process.env['SICHTBAR_GOLDEN'] === 'write') writeFileSync(file, `${lines.join('\n')}\n`)
    const before = stored()
    expect(before).toHaveLength(500)
    const changed = lines.flatMap((line, n) => (line === before[n] ? [] : [{ stored: before[n], computed: line }]))
    expect(changed).toEqual([])
  })
  it('reaches every model, every view flag and every change that leads to the next level', () => {
    const text = stored().join('\n')
    const words = [
      ...['noRating', 'coverageBelow40', 'keyMissing', 'rungOpen', 'familyOnly', 'oneSource', 'coverageBelow60'],
      ...['coverageBelow80', 'disagreement', 'rangeOpen', 'gateFailed', 'gateOpen', 'outdated', 'languageCaution'],
      ...['selfLower', 'selfHigher', 'talkAbout', 'claimUnproven', 'next rate', 'next raise', 'gateOpen(rung-'],
      ...['gateOpen(rule-', 'stated', 'described', 'confirmed', 'observed', 'verified', ' A', ' B', ' C', ' D'],
    ]
    expect(words.filter((word) => !text.includes(word))).toEqual([])
  })
})
