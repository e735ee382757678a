import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addMonths, firstDayReaching, isDay, monthsBetween, yearsBetween } from '../../src/rule/day.js'

const day = () =>
  fc
    .date({ min: new Date('1900-01-01'), max: new Date('2199-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10))

describe('isDay', () => {
  it.each([
    ['2024-02-29', true],
    ['2023-02-29', false],
    ['2000-02-29', true],
    ['1900-02-29', false],
    ['2026-04-31', false],
    ['2026-00-10', false],
    ['2026-13-01', false],
    ['2026-1-1', false],
    ['2026-11-26T00:00', false],
    ['２０２６-11-26', false],
    [20261126, false],
    [undefined, false],
  ])('says whether the calendar has %j: %j', (text, real) => {
    expect(isDay(text)).toBe(real)
  })
  it('knows the same days as the calendar of the platform', () => {
    fc.assert(fc.property(day(), (text) => isDay(text)))
  })
})

describe('addMonths', () => {
  it.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2026-11-02', 60, '2031-11-02'],
    ['2026-11-30', 3, '2027-02-28'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2026-01-15', -13, '2024-12-15'],
    ['9999-06-01', 12, '9999-12-31'],
    ['0000-06-01', -12, '0000-01-01'],
  ])('%s and %d months are %s', (from, months, to) => {
    expect(addMonths(from, months)).toBe(to)
  })
  it('always gives a real day, and never an earlier one for more months', () => {
    fc.assert(
      fc.property(day(), fc.integer({ min: -600, max: 600 }), (from, months) => {
        expect(isDay(addMonths(from, months))).toBe(true)
        expect(addMonths(from, months) < addMonths(from, months + 1)).toBe(true)
      }),
    )
  })
})

describe('firstDayReaching', () => {
  it.each([
    ['2026-11-02', 60, '2021-11-02'],
    ['2026-03-31', 1, '2026-03-01'], // no day of February comes as far as 31 March
    ['2026-02-28', 1, '2026-01-28'],
  ])('to %s by %d months is %s', (to, months, first) => {
    expect(firstDayReaching(to, months)).toBe(first)
  })
  it('parts the days from which the months reach from those from which they do not', () => {
    fc.assert(
      fc.property(day(), day(), fc.integer({ min: 1, max: 120 }), (from, to, months) => {
        expect(from >= firstDayReaching(to, months)).toBe(addMonths(from, months) >= to)
      }),
    )
  })
  it('parts them on the very day', () => {
    fc.assert(
      fc.property(day(), fc.integer({ min: 1, max: 120 }), fc.integer({ min: 0, max: 3 }), (to, months, back) => {
        const near = addMonths(firstDayReaching(to, months), -back)
        expect(near >= firstDayReaching(to, months)).toBe(addMonths(near, months) >= to)
      }),
    )
  })
})

describe('monthsBetween', () => {
  it.each([
    ['2026-01-31', '2026-02-27', 0.5],
    ['2026-01-31', '2026-02-28', 1], // § 188(3) BGB: the last day of a shorter month ends it
    ['2026-01-31', '2026-03-30', 1.5],
    ['2026-01-31', '2026-03-31', 2],
    ['2025-11-26', '2026-11-26', 12],
    ['2025-11-27', '2026-11-26', 11.5],
    ['2025-11-25', '2026-11-26', 12.5],
    ['2026-11-26', '2026-11-26', 0],
    ['2026-11-27', '2026-11-26', 0],
  ])('from %s to %s: %d', (from, to, months) => {
    expect(monthsBetween(from, to)).toBe(months)
  })
  it('names the months that have passed and not one more', () => {
    fc.assert(
      fc.property(day(), day(), (one, other) => {
        const [from, to] = one < other ? [one, other] : [other, one]
        const months = monthsBetween(from, to)
        expect(addMonths(from, Math.floor(months)) <= to).toBe(true)
        expect(addMonths(from, Math.floor(months) + 1) > to).toBe(true)
        expect(months % 1 === 0).toBe(addMonths(from, Math.floor(months)) === to)
      }),
    )
  })
  it('never shrinks as time passes', () => {
    fc.assert(
      fc.property(day(), day(), (from, to) => {
        expect(monthsBetween(from, addMonths(to, 1))).toBeGreaterThanOrEqual(monthsBetween(from, to))
      }),
    )
  })
})

describe('yearsBetween', () => {
  it.each([
    ['2000-11-26', '2026-11-25', 25],
    ['2000-11-26', '2026-11-26', 26],
    ['2000-02-29', '2001-02-27', 0],
    ['2000-02-29', '2001-02-28', 1],
    ['2027-01-01', '2026-11-26', 0],
  ])('from %s to %s: %d', (from, to, years) => {
    expect(yearsBetween(from, to)).toBe(years)
  })
})
