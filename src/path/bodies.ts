import type { LoadedPathway } from '../load/catalog.js'
import type { Reason } from '../model/reason.js'
import type { Texts } from '../score/texts.js'
import type { Reader } from './found.js'
import { holds } from './settled.js'

interface Named {
  readonly params: Reason['params']
  readonly texts: Texts
}

/** Every body that is known to decide or to advise (`decides.0`, `advises.0` …), and how many more may decide once open facts are known. */
export function bodiesOf({ pathway, bodies }: LoadedPathway, reader: Reader): Named {
  const { providers } = reader.question.catalog
  const [params, texts]: [Reason['params'], Texts] = [{}, {}]
  let undecided = 0
  for (const wanted of ['decides', 'advises'] as const) {
    let place = 0
    for (const [at, { body, role }] of pathway.bodies.entries()) {
      if (role !== wanted) continue
      const rule = bodies[at]
      const isMeant = rule ? holds(rule, reader) : true
      if (isMeant === null && role === 'decides') undecided += 1
      if (isMeant !== true) continue
      const key = `${role}.${place}`
      params[key] = body
      texts[key] = providers.get(body)?.title
      place += 1
    }
  }
  return { params: { ...params, undecided }, texts }
}
