import type { Catalog } from '../load/catalog.js'
import { isDocumentError } from '../load/issue.js'
import { loadWithCases } from '../load/load.js'
import type { Issue } from '../model/issue.js'
import type { PathwayOption } from '../model/option.js'
import type { Pathway } from '../model/pathway.js'
import { casesIn, isKind } from './documents.js'
import { optionsOf } from './pathway-case.js'

/**
 * Advice for each condition of a pathway that decides no case, so that nobody would notice if it said something else: in no case does it alone
 * close the path, or alone keep it from being open. Pathways without any case are not looked at; `beside` are documents that these rest on.
 */
export function reviewCases(
  documents: readonly unknown[],
  { beside = [] }: { readonly beside?: readonly unknown[] } = {},
): Issue[] {
  const catalog = loadWithCases([...documents, ...beside])
  const options = casesIn([...documents, ...beside]).flatMap(({ document: { of, cases } }) =>
    catalog.pathways.has(of) ? cases.flatMap((one) => optionsIn(() => optionsOf(one, catalog))) : [],
  )
  const asked = new Set(options.map(({ pathway }) => pathway))
  const decided = new Set(options.flatMap((option) => deciding(option, catalog)))
  return documents.flatMap((document, index) =>
    isPathway(document) && asked.has(document.id) ? undecided(document, decided, index) : [],
  )
}

const isPathway = isKind<Pathway>('pathway')

/** The options that a case speaks of; one whose situation is not valid decides nothing. */
function optionsIn(find: () => PathwayOption[]): PathwayOption[] {
  try {
    return find()
  } catch (error) {
    if (!isDocumentError(error)) throw error
    return []
  }
}

/** The one condition on which the verdict hangs, as `document pointer`; an included one stands in another document. */
function deciding({ pathway, status, conditions, pending }: PathwayOption, { pathways }: Catalog): string[] {
  const closing = conditions.filter(({ kind, value }) => kind === 'must' && value === false)
  const alone = status === 'closed' ? closing : pending.length === 0 ? conditions : []
  const [only, ...more] = alone
  if (!only || more.length > 0) return []
  const loaded = pathways.get(pathway)?.conditions.find(({ condition }) => condition.id === only.id)
  return loaded ? [`${loaded.place.document} ${loaded.place.pointer}`] : []
}

function undecided({ id, version, conditions }: Pathway, decided: ReadonlySet<string>, document: number): Issue[] {
  return conditions.flatMap((condition, place) =>
    decided.has(`${id}@${version} /conditions/${place}`)
      ? []
      : [
          {
            code: 'review/undecided-condition',
            document,
            path: ['conditions', place],
            params: { pathway: id, condition: condition.id },
            message: `The condition "${condition.id}" of ${id} decides no case. Write one that hangs on it alone.`,
          },
        ],
  )
}
