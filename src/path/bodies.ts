import type { LoadedPathway } from '../load/catalog.js'
import type { Reason } from '../model/reason.js'
import { textsOf } from '../score/texts.js'
import type { Reader } from './found.js'
import { truthOf } from './settled.js'

type Named = Pick<Reason, 'params'> & Required<Pick<Reason, 'texts'>>

/** Every body that is known to decide or to advise (`decides.0`, `advises.0` …), and how many more may decide once open facts are known. */
export function bodiesOf({ pathway, bodies }: LoadedPathway, { slots, question }: Reader): Named {
  const judged = pathway.bodies.map(({ body, role }, at) => {
    const rule = bodies[at]
    return { body, role, holds: rule ? truthOf(rule.evaluate(slots(rule))) : true }
  })
  const named = (['decides', 'advises'] as const).flatMap((role) =>
    judged
      .filter((one) => one.role === role && one.holds === true)
      .map(({ body }, place) => [`${role}.${place}`, body] as const),
  )
  const { providers } = question.catalog
  const titles = named.map(([key, body]) => [key, providers.get(body)?.title] as const)
  const undecided = judged.filter(({ role, holds }) => role === 'decides' && holds === null).length
  return { params: { ...Object.fromEntries(named), undecided }, texts: textsOf(Object.fromEntries(titles)) }
}
