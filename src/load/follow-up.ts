import type { Issue } from '../model/issue.js'

/**
 * Whether an issue only says that a document is not there which was given and refused for its own issues:
 * a rubric with one slip would else be told again by every occupation that names it.
 */
export function isFollowUp(issue: Issue, refused: ReadonlySet<string>): boolean {
  const names = isInRubric(issue) ? [] : (lacking[issue.code]?.(issue.params) ?? [])
  return names.some((name) => [...refused].some((one) => isNamed(one, name)))
}

/** Rules and links inside a rubric lead to the rubric itself. */
const isInRubric = ({ path: [member] }: Issue): boolean =>
  ['competences', 'advice', 'task'].some((one) => one === member)

/** What is missing by `kind id`; facts and parameters are named by what stands in them, so any document of their kind may be meant. */
const lacking: Readonly<Record<string, (params: Issue['params']) => string[]>> = {
  'link/unknown-scale': ({ id }) => [`scale ${id}`],
  'link/unknown-competence': ({ competence }) => [`rubric ${String(competence).split('/')[0]}`],
  'link/unknown-occupation': ({ id }) => [`occupation ${id}`],
  'link/unknown-pathway': ({ id }) => [`pathway ${id}`],
  'link/unknown-provider': ({ id }) => [`provider ${id}`],
  'link/unknown-assumptions': ({ id }) => [`assumptions ${id}`],
  'link/version': ({ kind, id }) => [`${kind} ${id}`],
  'link/unknown-fact': () => ['facts '],
  'link/unknown-day': () => ['facts '],
  'rule/undeclared': ({ path }) => [String(path).startsWith('param.') ? 'parameters ' : 'facts '],
  'cases/kind': ({ of }) => [`rubric ${of}`, `pathway ${of}`],
}

/** A document whose kind is none may be of any; a name without id is that of every document of the kind. */
function isNamed(refused: string, name: string): boolean {
  const [kind, id] = name.split(' ')
  const [refusedKind, refusedId] = refused.split(' ')
  return (refusedKind === kind || refusedKind === '?') && (id === '' || refusedId === id)
}
