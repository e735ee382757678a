// The verdicts of all paths written by hand: one recursive interpreter in three values over the JSON of the documents, by
// ../shared/domain/recognition-paths.md and without any code of src/. It gives the status of each path and nothing else.

/** @typedef {{ situation: any, occupation: string, on: string, certificate: any, assumes: boolean, known: Map<string, any> }} Asked */

/** Reads the documents once. @param {any[]} documents */
export function evaluatorOf(documents) {
  const ofKind = (/** @type {string} */ kind) => documents.filter((one) => one.kind === kind)
  /** @type {Map<string, any>} */
  const facts = new Map(ofKind('facts').flatMap((one) => one.facts.map((/** @type {any} */ fact) => [fact.id, fact])))
  /** @type {Map<string, any>} */
  const parameters = new Map(
    ofKind('parameters').flatMap((one) => one.parameters.map((/** @type {any} */ each) => [`param.${each.id}`, each])),
  )
  /** @type {Map<string, any>} */
  const assumptions = new Map(ofKind('assumptions').map((one) => [one.id, one.assumptions]))
  /** @type {Map<string, any>} */
  const training = new Map(
    ofKind('occupation').map((one) => [one.id, one.helper ? { months: 0, ...one.training } : one.training]),
  )
  const pathways = ofKind('pathway')
  /** @type {Map<string, any>} */
  const byId = new Map(pathways.map((one) => [one.id, one]))
  const conditionsOf = (/** @type {any} */ { include = [], conditions }) => [
    ...include.flatMap((/** @type {any} */ { pathway, except }) =>
      byId.get(pathway).conditions.filter((/** @type {any} */ { id }) => !except.includes(id)),
    ),
    ...conditions,
  ]
  const paths = pathways.map((pathway) => {
    const conditions = conditionsOf(pathway)
    const rules = [...conditions, ...pathway.basis.pending].map((one) => [one.when, one.anyOf, one.unsettled?.when])
    return {
      pathway,
      conditions,
      readsCertificate: reads(rules, ({ of }) => of === 'certificate'),
      readsTraining: reads(rules, ({ answeredBy }) => answeredBy === 'occupation'),
    }
  })
  const contradictions = [...facts.values()].filter(({ derive }) => derive?.contradiction)

  /** @param {any} rule @param {(fact: any) => boolean} is @returns {boolean} */
  function reads(rule, is) {
    if (typeof rule !== 'object' || rule === null) return false
    if (typeof rule.var !== 'string') return Object.values(rule).some((one) => reads(one, is))
    const fact = facts.get(rule.var)
    if (!fact) return false
    const { derive } = fact
    return is(fact) || (derive && !derive.some ? reads([derive.rule, derive.unsettled?.when], is) : false)
  }

  /** @param {string} id @param {Asked} asked @returns {any} */
  function look(id, asked) {
    if (asked.known.has(id)) return asked.known.get(id)
    const value = find(id, asked)
    asked.known.set(id, value)
    return value
  }

  /** @param {string} id @param {Asked} asked @returns {any} */
  function find(id, asked) {
    const parameter = parameters.get(id)
    if (parameter) {
      const dated = (/** @type {any} */ { from, to }) =>
        from !== null && to !== null && from <= asked.on && asked.on <= to
      return parameter.values.find(dated)?.value ?? null
    }
    const fact = facts.get(id)
    if (!fact) return null
    const value = fact.derive ? derived(fact.derive, asked) : null
    const own = value === null && (!fact.derive || fact.derive.kind) ? stated(fact, asked) : undefined
    if (own) return moved(fact, own, asked.on)
    return value === null && asked.assumes ? assumed(fact, asked) : value
  }

  /** @param {any} fact @param {Asked} asked */
  function stated({ id, of, answeredBy, ifNone }, { situation, occupation, certificate }) {
    const own = certificate === 'none' ? undefined : certificate
    /** @type {any} */
    let held
    if (answeredBy === 'for')
      held = own?.for?.includes(occupation) ? true : own?.notFor?.includes(occupation) ? false : undefined
    else if (answeredBy === 'rec.for') held = own?.rec?.for === undefined ? undefined : own.rec.for === occupation
    else if (of === 'certificate') held = certificate === 'none' ? ifNone : at(own, id)
    else if (of === 'person') held = at(situation.person, id)
    else held = documented(id, answeredBy, occupation) ?? at(situation.about?.[occupation], id)
    if (held === undefined || held === null) return undefined
    return typeof held === 'object' ? held : { value: held, on: situation.on }
  }

  /** @param {string} id @param {string | undefined} answeredBy @param {string} occupation */
  function documented(id, answeredBy, occupation) {
    const key = id === 'ref.trainingMonths' ? 'months' : id.slice('ref.'.length)
    return answeredBy === 'occupation' ? training.get(occupation)?.[key] : undefined
  }

  /** @param {any} derive @param {Asked} asked @returns {any} */
  function derived({ kind, from, rule, unsettled, some }, asked) {
    if (kind) {
      const day = look(from, asked)
      return day === null
        ? null
        : kind === 'yearsBetween'
          ? Math.floor(months(day, asked.on) / 12)
          : months(day, asked.on)
    }
    if (some) return ofAny(rule, asked)
    if (unsettled && run(unsettled.when, asked) !== false) return null
    return run(rule, asked)
  }

  /** @param {any} rule @param {Asked} asked */
  function ofAny(rule, asked) {
    const { certificates } = asked.situation
    const about = (/** @type {any} */ certificate) => run(rule, { ...asked, certificate, known: new Map() })
    if (!certificates) return about(null) === false ? false : null
    const values = certificates.map(about)
    return values.includes(true) ? true : values.includes(null) ? null : false
  }

  /** @param {any} fact @param {Asked} asked */
  function assumed({ id, of }, asked) {
    if (of === 'certificate' && asked.certificate === 'none') return null
    for (const { document, ids } of asked.situation.assumed ?? []) {
      for (const one of assumptions.get(document)) {
        if (!(id in one.facts) || !ids.includes(one.id)) continue
        const isDenied = Object.entries(one.facts).some(([other, value]) => {
          const own = stated(facts.get(other), asked)
          return own !== undefined && own.value !== value
        })
        const bare = { ...asked, assumes: false, known: new Map() }
        if (!isDenied && !(one.unless && look(one.unless, bare) === true)) return one.facts[id]
      }
    }
    return null
  }

  /** @param {any} rule @param {Asked} asked @returns {any} */
  function run(rule, asked) {
    if (typeof rule !== 'object' || rule === null) return rule
    const [operator = ''] = Object.keys(rule)
    const operands = rule[operator]
    if (operator === 'var') return look(operands, asked)
    if (operator === 'in') {
      const value = run(operands[0], asked)
      return value === null ? null : operands[1].includes(value)
    }
    if (operator === 'if') return choose(operands, asked)
    const list = Array.isArray(operands) ? operands : [operands]
    if (operator === 'and' || operator === 'or') return join(list, operator === 'or', asked)
    const values = list.map((one) => run(one, asked))
    if (values.includes(null)) return null
    const operation = operations[operator]
    if (!operation) throw new Error(`No operator "${operator}" by hand`)
    return operation(...values)
  }

  /** @param {any[]} operands @param {boolean} stop @param {Asked} asked */
  function join(operands, stop, asked) {
    let isOpen = false
    for (const one of operands) {
      const value = run(one, asked)
      if (value === stop) return stop
      if (value === null) isOpen = true
    }
    return isOpen ? null : !stop
  }

  /** @param {any[]} operands @param {Asked} asked @returns {any} */
  function choose([condition, then, ...rest], asked) {
    const value = run(condition, asked)
    if (then === undefined) return value
    if (value === true) return run(then, asked)
    if (value === false) return choose(rest, asked)
    const one = run(then, asked)
    return one === choose(rest, asked) ? one : null
  }

  /** What is known without assumptions stays as it is. @param {any} one @param {{ bare: Asked, full: Asked }} asked */
  const judge = (one, { bare, full }) => holds(one, bare) ?? holds(one, full)

  /** @param {any} condition @param {Asked} asked */
  function holds({ when, anyOf, unsettled }, asked) {
    if (unsettled && run(unsettled.when, asked) !== false) return null
    return truth(
      when
        ? run(when, asked)
        : join(
            anyOf.map((/** @type {any} */ one) => one.when),
            true,
            asked,
          ),
    )
  }

  /** @param {any} path @param {{ bare: Asked, full: Asked, isSound: () => boolean }} asked */
  function answer({ pathway: { basis }, conditions, readsTraining }, asked) {
    const { on, occupation } = asked.full
    const { validFrom = on, validTo = on } = (readsTraining && training.get(occupation)) || {}
    const values = conditions.map((/** @type {any} */ one) => judge(one, asked))
    if (
      values.some(
        (/** @type {any} */ value, /** @type {number} */ at) => value === false && conditions[at].kind === 'must',
      )
    )
      return { status: 'closed', open: values }
    const changes = basis.pending.filter(
      (/** @type {any} */ one) => !one.read && one.inForceFrom && on >= one.inForceFrom,
    )
    const isCapped =
      on > basis.reviewBy ||
      on < (basis.inForceFrom ?? basis.read) ||
      on < validFrom ||
      on > validTo ||
      changes.some((/** @type {any} */ one) => !one.when || judge(one, asked) !== false)
    const isOpen = !isCapped && values.every((/** @type {any} */ one) => one === true)
    const isSound = () => values.length === 0 || asked.isSound()
    return { status: isOpen && isSound() ? 'open' : 'conditional', open: values }
  }

  /** The status of each path by its id. @param {any} situation @param {string} occupation @param {string} on */
  return (situation, occupation, on) => {
    const pair = (/** @type {any} */ certificate) => {
      const one = { situation, occupation, on, certificate }
      const bare = { ...one, assumes: false, known: new Map() }
      return { bare, full: { ...one, assumes: true, known: new Map() }, isSound }
    }
    const { certificates } = situation
    const each = certificates && (certificates.length > 0 ? certificates.map(pair) : [pair('none')])
    const alone = pair(null)
    /** @type {boolean | undefined} */
    let sound
    function isSound() {
      sound ??= !contradictions.some(({ of, derive: { rule } }) =>
        (of === 'certificate' ? (each ?? []) : [alone]).some((/** @type {any} */ { bare }) => run(rule, bare) === true),
      )
      return sound
    }
    /** @type {Map<string, string>} */
    const found = new Map()
    for (const path of paths) {
      const all = each && path.readsCertificate ? each : [alone]
      const statuses = all.map((/** @type {any} */ one) => answer(path, one).status)
      found.set(path.pathway.id, ranks.find((one) => statuses.includes(one)) ?? 'closed')
    }
    return found
  }
}

const ranks = ['open', 'conditional', 'closed']
const truth = (/** @type {any} */ value) => (typeof value === 'boolean' ? value : null)

/** @type {Record<string, (...values: any[]) => any>} */
const operations = {
  '!': (one) => !one,
  '===': (one, two) => one === two,
  '!==': (one, two) => one !== two,
  '<': (one, two, three) => one < two && (three === undefined || two < three),
  '<=': (one, two, three) => one <= two && (three === undefined || two <= three),
  '>': (one, two) => one > two,
  '>=': (one, two) => one >= two,
  '+': (...all) => all.reduce((sum, one) => sum + one, 0),
  '-': (one, two) => (two === undefined ? -one : one - two),
  '*': (...all) => all.reduce((product, one) => product * one, 1),
  '/': (one, two) => one / two,
  min: Math.min,
  max: Math.max,
}

/** @param {any} held @param {string} id */
function at(held, id) {
  for (const key of id.split('.')) held = held?.[key]
  return held
}

/** @param {any} fact @param {{ value: any, on: string }} own @param {string} day */
function moved({ moves }, { value, on }, day) {
  if (!moves || on === day) return value
  if (moves === 'changes' || typeof value !== 'number' || day < on) return null
  const span = months(on, day)
  const begun = value % 1 > 0 || span % 1 > 0 ? 0.5 : 0
  return Math.floor(value) + Math.floor(span) + begun
}

/** Completed months, plus 0.5 for a begun one. @param {string} from @param {string} to */
function months(from, to) {
  if (to <= from) return 0
  const [a = 0, b = 0, c = 0] = from.split('-').map(Number)
  const [x = 0, y = 0, z = 0] = to.split('-').map(Number)
  const last = new Date(Date.UTC(x, y, 0)).getUTCDate()
  const start = Math.min(c, last)
  const completed = 12 * (x - a) + y - b - (z < start ? 1 : 0)
  return completed + (z === start ? 0 : 0.5)
}
