import type { LoadedPathway } from '../load/catalog.js'
import type { OptionStatus } from '../model/option.js'
import { type Judged, judge } from './condition.js'
import type { Ask, Reader } from './found.js'
import type { Cap } from './leaves.js'
import { capsOf } from './pending.js'
import { fits, type Question, type Subject } from './question.js'

/** A path asked for one certificate, or once where it reads none. */
export interface Answer {
  readonly reader: Reader
  readonly judged: readonly Judged[]
  readonly caps: readonly Cap[]
  readonly status: OptionStatus
}

/** All answers of a path, the one that counts first: the most open, then the one that `compare` prefers, then the first. */
export function answersOf(loaded: LoadedPathway, ask: Ask): readonly [Answer, ...Answer[]] {
  const [first, ...more] = certificatesFor(loaded, ask(null).question)
  let best = answerFor(loaded, ask(first))
  const rest: Answer[] = []
  for (const certificate of more) {
    const next = answerFor(loaded, ask(certificate))
    const isBetter = compare(next, best) < 0
    if (isBetter) rest.unshift(best)
    else rest.push(next)
    if (isBetter) best = next
  }
  return [best, ...rest]
}

function answerFor(loaded: LoadedPathway, reader: Reader): Answer {
  const judged = loaded.conditions.map((condition) => judge(condition, reader))
  const caps = capsOf(loaded, reader)
  const status = statusOf(judged, caps)
  const broken = status === 'open' && judged.length > 0 ? reader.broken() : []
  return broken.length === 0
    ? { reader, judged, caps, status }
    : { reader, judged, caps: [...caps, ...broken], status: 'conditional' }
}

function statusOf(judged: readonly Judged[], caps: readonly Cap[]): OptionStatus {
  if (judged.some(isClosing)) return 'closed'
  return judged.every(({ value }) => value === true) && !caps.some(isCapping) ? 'open' : 'conditional'
}

/** A must-condition known to be false: nothing that is still open can reopen the path. */
export const isClosing = ({ loaded, value }: Judged): boolean => loaded.condition.kind === 'must' && value === false

/** A change caps everybody but those whom it is known not to concern. */
export const isCapping = ({ value }: Cap): boolean => value !== false

const ranks: Readonly<Record<OptionStatus, number>> = { open: 0, conditional: 1, closed: 2 }

function compare(left: Answer, right: Answer): number {
  return (
    ranks[left.status] - ranks[right.status] ||
    Number(isFitting(right)) - Number(isFitting(left)) ||
    openOf(left) - openOf(right)
  )
}

const isFitting = ({ reader: { question } }: Answer): boolean =>
  fits(question.certificate, question.occupation) === true
const openOf = ({ judged }: Answer): number => judged.filter(({ value }) => value !== true).length

type Asked = Question['certificate']

/** Each certificate of the list where the path reads facts of one. */
function certificatesFor({ readsCertificate }: LoadedPathway, { situation }: Subject): readonly [Asked, ...Asked[]] {
  const { certificates } = situation
  if (!certificates || !readsCertificate) return [null]
  const [first, ...more] = certificates
  return first ? [first, ...more] : ['none']
}
