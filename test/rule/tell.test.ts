// Sentences from templates: what stands in them, what is said in words, and what is left out.
import { describe, expect, it } from 'vitest'
import { filled, type Telling, tell } from '../../src/rule/tell.js'

const telling: Telling = {
  templates: {
    rule: {
      type: '{operator} is {found}.',
      near: 'Nothing is called {path}[, nearly {nearest}][, known are {known}].',
      form: { short: 'Too short.', long: 'Too long: {expected}.' },
    },
    link: { lost: 'Lost: {found}.' },
  },
  hints: { expected: 'Write {expected}.' },
  words: { number: 'eine Zahl', text: 'ein Text', ' or ': ' oder ', 'one of ': 'eines von ', Found: 'Gefunden' },
}
const said = (code: string, params: Parameters<typeof tell>[2]) => tell(telling, code, params)

describe('a sentence', () => {
  it('is chosen by code, and by what is wrong where there are several', () => {
    expect(said('rule/form', { fault: 'short' })).toBe('Too short.')
    expect(said('rule/form', { fault: 'long', expected: 'number' })).toBe('Too long: eine Zahl.')
    expect(said('rule/type', { operator: '+', found: 'text', fault: 'type' })).toBe('+ is ein Text.')
  })
  it.each(['rule/unknown', 'nobody/type', 'rule', '', 'rule/form'])('is null where there is none: "%s"', (code) => {
    expect(said(code, {})).toBeNull()
  })
  it('says what would be right behind it, once and where there is something', () => {
    expect(said('rule/type', { operator: '+', found: 'text', expected: 'number' })).toBe(
      '+ is ein Text. Write eine Zahl.',
    )
    expect(said('rule/type', { operator: '+', found: 'text', expected: null })).toBe('+ is ein Text.')
  })
  it('names what is near instead of all that is known', () => {
    expect(said('rule/near', { path: 'a', nearest: 'b', known: 'b, c' })).toBe('Nothing is called a, nearly b.')
    expect(said('rule/near', { path: 'a', nearest: null, known: 'b, c' })).toBe('Nothing is called a, known are b, c.')
  })
})

describe('a word', () => {
  const type = (found: string) => said('rule/type', { operator: 'text', found })
  it('is said in the language where it describes, never where it is a name', () => {
    expect(type('number')).toBe('text is eine Zahl.')
    expect(said('link/lost', { found: 'number' })).toBe('Lost: number.')
  })
  it('is said one by one with what joins them', () => {
    expect(type('number or text')).toBe('text is eine Zahl oder ein Text.')
    expect(type('one of number or x')).toBe('text is eines von eine Zahl oder x.')
    expect(type('number, such as text')).toBe('text is eine Zahl, such as ein Text.')
    expect(type('not one of number')).toBe('text is not one of number.')
  })
  it('of a whole description is its first, where this begins with a capital', () => {
    expect(type('Found 5 of them')).toBe('text is Gefunden.')
    expect(type('Foundling')).toBe('text is Foundling.')
    expect(type('a Found')).toBe('text is a Found.')
  })
  it.each(['"number"', '[number or text]', '{number or text}'])('that an author wrote stays: %s', (found) => {
    expect(type(found)).toBe(`text is ${found}.`)
  })
  it('stays where quotes come later', () => {
    expect(type('number or "text"')).toBe('text is eine Zahl oder "text".')
  })
  it('is only looked for under the names of words', () => {
    const one = (name: string) =>
      tell({ ...telling, hints: {}, templates: { a: { b: `{${name}}` } } }, 'a/b', { [name]: 'number' })
    expect(['expected', 'by', 'what', 'instead', 'found'].map(one)).toEqual(Array(5).fill('eine Zahl'))
    expect(['unexpected', 'bystander', 'whatever', 'instead2', 'path'].map(one)).toEqual(Array(5).fill('number'))
  })
})

it('fills in what is there, leaves unknown names as they are and drops bracketed parts of nothing', () => {
  expect(filled('{a} {b} {c}', { a: 1, b: null })).toBe('1 null {c}')
  expect(filled('x[ and {a}][ or {b}]', { a: false })).toBe('x and false')
})
