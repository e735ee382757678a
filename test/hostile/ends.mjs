// How a call ends: with a result, with issues, as a wrong call. Whatever else happens is told and makes the program fail.

/** @typedef {'result' | 'issues' | 'wrongCall'} End */

/** @param {unknown} value @returns {any} */
const anything = (value) => value

/** Calls and says how it ended; what was accepted is handed on and has to succeed. @template T @param {() => T} act @param {(value: T) => void} [use] @returns {End} */
export function endOf(act, use = () => {}) {
  const { end, value } = ended(act)
  if (end === 'result') use(anything(value))
  return end
}

/** @param {() => unknown} act @returns {{ end: End, value?: unknown }} */
function ended(act) {
  try {
    return { end: 'result', value: act() }
  } catch (error) {
    const { name, code, message, issues } = anything(error)
    if (code === 'document-error') needIssues(issues)
    else if (!(error instanceof TypeError)) throw error
    else if (!isSentence(message)) throw new Error(`No sentence of ours: ${message}`, { cause: error })
    return { end: name === 'TypeError' ? 'wrongCall' : 'issues' }
  }
}

/** The engine's own messages have no full stop. @param {string} text */
const isSentence = (text) => /^[^\n]{10,1000}[.?]$/u.test(text)

/** At least one, at most 101 a document, each with place, plain params and words. @param {readonly any[]} issues */
export function needIssues(issues) {
  /** @type {Map<number, number>} */
  const counts = new Map()
  for (const { document } of issues) counts.set(document, (counts.get(document) ?? 0) + 1)
  const most = [...counts.values()].reduce((left, right) => Math.max(left, right), 0)
  if (most === 0 || most > 101) throw new Error(`A document has ${most} issues.`)
  const wrong = issues.find((issue) => !isIssue(issue))
  if (wrong) throw new Error(`No issue as promised: ${JSON.stringify(wrong).slice(0, 500)}`)
}

/** @param {any} issue */
function isIssue({ code, document, path, params, message }) {
  const isPlace =
    Number.isInteger(document) && path.every((/** @type {unknown} */ key) => /string|number/u.test(typeof key))
  const isPlain = Object.values(params).every((value) => value === null || /string|number|boolean/u.test(typeof value))
  return /^[a-z]+\/[a-z-]+$/u.test(code) && isPlace && isPlain && message.length > 10 && message.length < 2000
}
