// The same input gives the same bytes in another process, another time zone and another locale.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'

const golden: Record<string, string> = JSON.parse(
  readFileSync('examples/1-kochen-im-heim/expected/hashes.json', 'utf8'),
)

/** Prints the hash of the dossier of story 1, its engine left out. */
const dossierHash = `import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { buildDossier, loadCatalog, parseAssessment, parseSituation } from 'sichtbar'
import { documents } from 'sichtbar/content'
const read = (file) => JSON.parse(readFileSync('examples/1-kochen-im-heim/' + file, 'utf8'))
const catalog = loadCatalog(documents)
const { on, holder, issuer, sample, assessments, situation } = read('story.json')
const parts = { assessments: assessments.map((file) => parseAssessment(read(file), catalog)), situation: parseSituation(read(situation), catalog) }
const dossier = buildDossier({ ...parts, holder, issuer, sample }, catalog, { on })
const json = JSON.stringify(dossier, (key, inner) => (key === 'engine' ? undefined : inner))
process.stdout.write(createHash('sha256').update(json).digest('hex'))`

/** Hashes of what the command writes in a process with this environment. */
function written(environment: Record<string, string>): Record<string, string> {
  const folder = mkdtempSync(join(tmpdir(), 'processes-'))
  const hash = (file: string, ...args: string[]) => {
    const call = ['dist/cli.js', 'passport', '--example', '1', ...args, '-o', join(folder, file)]
    const { status, stderr } = spawnSync(process.execPath, call, {
      env: { PATH: process.env['PATH'], ...environment },
      encoding: 'utf8',
    })
    expect([status, stderr.includes('Error')]).toEqual([0, false])
    return createHash('sha256')
      .update(readFileSync(join(folder, file)))
      .digest('hex')
  }
  const dossier = spawnSync(process.execPath, ['--input-type=module', '-e', dossierHash], {
    env: { PATH: process.env['PATH'], ...environment },
    encoding: 'utf8',
  })
  expect([dossier.status, dossier.stderr]).toEqual([0, ''])
  const hashes = {
    dossier: dossier.stdout,
    pdfGerman: hash('a.pdf'),
    pdfEnglish: hash('b.pdf', '--language', 'en'),
    passport: hash('c.json'),
    page: hash('d.html'),
  }
  rmSync(folder, { recursive: true })
  return hashes
}

it('gives the same bytes in another process, time zone and locale', () => {
  const here = written({ TZ: 'UTC', LC_ALL: 'C' })
  const there = written({ TZ: 'Pacific/Kiritimati', LC_ALL: 'tr_TR.UTF-8', LANG: 'tr_TR.UTF-8' })
  expect(there).toEqual(here)
  const page = createHash('sha256')
    .update(readFileSync('examples/1-kochen-im-heim/expected/passport.html'))
    .digest('hex')
  expect(here).toEqual({
    dossier: golden['dossier'],
    pdfGerman: golden['pdfGerman'],
    pdfEnglish: golden['pdfEnglish'],
    passport: golden['passport'],
    page,
  })
}, 60_000)
