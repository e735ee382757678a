// Contrast of the colours of the style sheet, which are those of the PDF, by the formula of WCAG 2.1.
import { expect, it } from 'vitest'
import { colours as drawn } from '../../src/passport/pdf/order/measures.js'
import { passportCss } from '../../src/passport/style.js'

const channel = (value: number): number => (value <= 0.03928 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4)

function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => channel(Number.parseInt(colour.slice(at, at + 2), 16) / 255))
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

function contrast(one: string, other: string): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b)
  return (high + 0.05) / (low + 0.05)
}

const colours = (property: string): string[] => [
  ...new Set(
    [...passportCss.matchAll(new RegExp(`[ ;{]${property}: (#[0-9a-f]{6})`, 'gu'))].map(([, hex = '']) => hex),
  ),
]

it('knows the ends of the scale', () => {
  expect([contrast('#000000', '#ffffff'), contrast('#777777', '#ffffff')].map((ratio) => ratio.toFixed(2))).toEqual([
    '21.00',
    '4.48',
  ])
})

it.each(['#ffffff', '#f1f6f5'])('is 4.5 at least for every colour of words on %s', (ground) => {
  const words = colours('color')
  expect(words.toSorted()).toEqual(['#0b5c63', '#1b1f24', '#4a545c', '#9a4a06'])
  expect(words.filter((colour) => contrast(colour, ground) < 4.5)).toEqual([])
})

it('is 3 at least for the outlines of what is empty', () => {
  const outlines = colours('stroke')
  expect(outlines).toEqual(['#6b767e'])
  expect(outlines.filter((colour) => contrast(colour, '#ffffff') < 3)).toEqual([])
})

it('is judged for the colours of the PDF too', () => {
  const hex = (parts: readonly number[]) => `#${parts.map((part) => part.toString(16).padStart(2, '0')).join('')}`
  const { ink, soft, accent, warm, line } = drawn
  expect([accent, ink, soft, warm].map(hex)).toEqual(colours('color').toSorted())
  expect([hex(line)]).toEqual(colours('stroke'))
})
