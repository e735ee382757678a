import type { Fact } from '../model/facts.js'
import type { Goal } from '../model/goal.js'
import type { Day, RecordId } from '../model/head.js'
import type { PathwayOption } from '../model/option.js'
import { type Answer, answersOf, isCapping, isClosing } from './answer.js'
import { conditionStep, type Judged, judge } from './condition.js'
import type { Reader } from './found.js'
import { restOn } from './leaves.js'
import type { Subject } from './question.js'
import { readersOf } from './reader.js'

/** A fact with what its answer is about: a certificate of the list, or the day of the question where a number is true on its own day alone. */
export type Asked = Fact & { readonly certificate?: RecordId; readonly on?: Day }

/** A fact that may be asked because of one path. */
export interface Candidate {
  readonly fact: Asked
  /** What the path is like: it can still open, an assumption alone keeps it from being open, or something else does. */
  readonly group: 'canOpen' | 'assumed' | 'stopped'
  /** Facts of the path that are still open. */
  readonly open: number
}

/** What may be asked about one occupation: what is unknown of paths that are not closed, and what is assumed where that alone keeps a condition false. */
export function candidatesOf(subject: Subject, goals: readonly Goal[]): Candidate[] {
  const ask = readersOf(subject)
  return [...subject.catalog.pathways.values()]
    .filter(({ pathway: { leadsTo } }) => goals.length === 0 || goals.includes(leadsTo))
    .flatMap((loaded) => {
      const [answer, ...others] = answersOf(loaded, ask)
      return answer.status === 'closed' ? [answer, ...others].flatMap(ofClosed) : ofOpen(answer)
    })
}

/** What is unknown, and what is assumed to stand against a path that can still go on. */
function ofOpen(answer: Answer): Candidate[] {
  const { judged, caps, reader } = answer
  const against = judged.filter(({ value }) => value === false)
  const doubtful = against.flatMap((one) => assumedOf(one, reader))
  const isStopped = caps.some(isCapping) || against.some((one) => assumedOf(one, reader).length === 0)
  const { missing } = restOn([...caps, ...judged.map(conditionStep)])
  const group = isStopped || against.length > 0 ? 'stopped' : 'canOpen'
  return [...asked(missing, group, reader), ...asked(doubtful, isStopped ? 'stopped' : 'assumed', reader)]
}

/** What is assumed of a closed path, where nothing that is known closes it. */
function ofClosed({ judged, reader }: Answer): Candidate[] {
  const closing = judged.filter(isClosing).map((one) => assumedOf(one, reader))
  return closing.some((facts) => facts.length === 0) ? [] : asked(closing.flat(), 'assumed', reader)
}

type Missing = PathwayOption['missing']

/** What a condition lacks without assumptions, as far as it rests on assumptions about it; nothing where it is known without them. */
function assumedOf(judged: Judged, { bare, question }: Reader): Missing {
  if (!bare) return []
  const certain = judge(judged.loaded, bare)
  if (certain.value !== null) return []
  const facts = new Set<string>()
  conditionStep(judged).visit(({ assuming }) => {
    const held = assuming && question.catalog.assumptions.get(assuming.document)
    const one = held?.assumptions.find(({ id }) => id === assuming?.id)
    for (const id of Object.keys(one?.facts ?? {})) facts.add(id)
  })
  return restOn([conditionStep(certain)]).missing.filter(({ fact }) => facts.has(fact))
}

/** Each fact once, though it may be missing for several certificates. */
function asked(missing: Missing, group: Candidate['group'], { question }: Reader): Candidate[] {
  const found = new Map<string, Asked>()
  for (const one of missing) {
    const fact = askable(one, question)
    if (fact && !found.has(fact.id)) found.set(fact.id, fact)
  }
  return [...found.values()].map((fact) => ({ fact, group, open: missing.length }))
}

/** The fact to ask for one that is missing; a number that was counted from a day is asked for by the day. */
function askable({ fact: id, certificate }: Missing[number], { catalog, ...about }: Subject): Asked | null {
  const { facts } = catalog
  const missing = facts.get(id)?.fact
  const { derive } = missing ?? {}
  const fact = derive && 'from' in derive ? facts.get(derive.from)?.fact : missing
  if (!fact || fact.question === undefined || fact.offered || !hasPlace(fact, about)) return null
  if (isOfUnknown(fact, about)) return facts.get('fq.type')?.fact ?? fact
  const { situation, on } = about
  const isDated = fact.moves !== undefined && situation.on !== on
  return { ...fact, ...(certificate === undefined ? {} : { certificate }), ...(isDated ? { on } : {}) }
}

type About = Omit<Subject, 'catalog'>

/** Nothing is asked about a certificate before the question that says whether there is one. */
const isOfUnknown = ({ of }: Fact, { situation }: About): boolean =>
  of === 'certificate' && situation.certificates === undefined

/** Whether an answer could be kept: not about an occupation while none is named, nor about a certificate where there is none. */
function hasPlace({ of, answeredBy }: Fact, { situation, occupation }: About): boolean {
  if (of === 'certificate' && situation.certificates?.length === 0) return false
  return occupation !== null || (of !== 'occupation' && answeredBy === undefined)
}
