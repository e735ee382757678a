// Facts, assumptions, parameters and pathways that contradict themselves or each other.
import { checkDocuments } from '../../../src/load/load.js'
import * as docs from '../documents.js'
import { chain, fact, inside, option, type Row, text } from './make.js'

export const rows: readonly Row[] = [
  [
    inside(docs.facts, ['facts', 6], { ...fact(5), id: 'age' }),
    '9 facts/duplicate-id /facts/6',
    { id: 'age' },
    'The fact "age" is declared twice. Remove one.',
  ],
  [
    inside(docs.facts, ['facts', 6], { ...fact(5), id: 'age.adult' }),
    '9 facts/prefix /facts/6',
    { id: 'age.adult', other: 'age' },
    'The fact "age.adult" continues the fact "age", so one of them could not be read. Rename one.',
  ],
  [
    inside(docs.facts, ['facts', 4, 'options'], [option]),
    '9 facts/declaration /facts/4',
    { id: 'age', fault: 'options' },
    'The fact "age" has options, but is no choice. Remove them, or write the type choice or ordered.',
  ],
  [
    inside(docs.facts, ['facts', 3, 'options'], undefined),
    '9 facts/declaration /facts/3',
    { id: 'ref.regime', fault: 'noOptions' },
    'The fact "ref.regime" is a choice without options. Add them.',
  ],
  [
    inside(docs.facts, ['facts', 3, 'options', 1], { ...option, value: 'dual' }),
    '9 facts/declaration /facts/3',
    { id: 'ref.regime', fault: 'optionTwice' },
    'The fact "ref.regime" has the same option twice. Remove one.',
  ],
  [
    inside(docs.facts, ['facts', 2, 'moves'], 'runs'),
    '9 facts/declaration /facts/2',
    { id: 'german', fault: 'moves' },
    'The fact "german" moves with time, but is no number. Remove "moves".',
  ],
  [
    inside(docs.facts, ['facts', 2, 'question'], undefined),
    '9 facts/declaration /facts/2',
    { id: 'german', fault: 'question' },
    'The fact "german" is asked, but has no question. Add it.',
  ],
  [
    inside(docs.facts, ['facts', 2, 'why'], undefined),
    '9 facts/declaration /facts/2',
    { id: 'german', fault: 'why' },
    'The fact "german" is asked, but does not say which law asks. Add "why".',
  ],
  [
    inside(docs.facts, ['facts', 2, 'sensitivity'], undefined),
    '9 facts/declaration /facts/2',
    { id: 'german', fault: 'sensitivity' },
    'The fact "german" is asked, but does not say how delicate that is. Add "sensitivity".',
  ],
  [
    inside(docs.facts, ['facts', 4, 'law'], undefined),
    '9 facts/declaration /facts/4',
    { id: 'age', fault: 'law' },
    'The fact "age" is derived, but names no law. Add "law".',
  ],
  [
    inside(docs.facts, ['facts', 6], { ...fact(5), id: 'day', type: 'day' }),
    '9 facts/declaration /facts/6',
    { id: 'day', fault: 'derivedDay' },
    'The fact "day" is derived, but is a day; no rule gives a day. Change the type.',
  ],
  [
    inside(docs.facts, ['facts', 2, 'ifNone'], 'none'),
    '9 facts/declaration /facts/2',
    { id: 'german', fault: 'ifNone' },
    'The fact "german" has a value for no certificate, but is not about one. Remove "ifNone".',
  ],
  [
    inside(docs.facts, ['facts', 6], { ...fact(3), id: 'rec.regime', of: 'certificate', ifNone: 'keine' }),
    '9 facts/declaration /facts/6',
    { id: 'rec.regime', fault: 'ifNoneValue' },
    'The fact "rec.regime" has a value for no certificate that is none of its values. Correct "ifNone".',
  ],
  [
    inside(docs.facts, ['facts', 1, 'maximum'], '2026-01-01'),
    '9 facts/declaration /facts/1',
    { id: 'exp.months', fault: 'bound' },
    'The fact "exp.months" has a bound of the wrong type. Numbers are bounded by numbers, days by days.',
  ],
  [
    inside(docs.facts, ['facts', 1], { ...fact(1), minimum: 20, maximum: 10 }),
    '9 facts/declaration /facts/1',
    { id: 'exp.months', fault: 'bounds' },
    'The fact "exp.months" has a minimum above its maximum. Correct one of them.',
  ],
  [
    inside(docs.facts, ['facts', 4, 'derive'], { rule: { if: [{ var: 'adult' }, 20, 10] } }),
    '9 facts/circle /facts/4',
    { id: 'age', circle: 'age > adult > age' },
    'The fact "age" is derived from itself: age > adult > age. Break the circle.',
  ],
  [
    inside(docs.facts, ['version'], docs.facts['version'], [chain(25)]),
    '13 facts/chain /facts/20',
    { id: 'step20', found: 21, limit: 20 },
    'The fact "step20" is derived over 21 facts one behind the other, the limit is 20. Use fewer steps.',
  ],
  [
    inside(docs.assumptions, ['assumptions', 0, 'facts'], { german: 'A3' }),
    '11 assumptions/value /assumptions/0/facts/german',
    { fact: 'german', found: '"A3"', expected: 'one of none, A1, A2' },
    'The assumption gives "german" the value "A3". Write one of none, A1, A2.',
  ],
  [
    inside(docs.assumptions, ['assumptions', 0, 'facts'], { 'exp.months': 12 }),
    '11 assumptions/forbidden /assumptions/0/facts/exp.months',
    { fact: 'exp.months' },
    'Nothing is assumed about "exp.months": it is about work done or a qualification itself. Remove it.',
  ],
  [
    inside(docs.assumptions, ['assumptions', 0, 'facts'], { adult: true }),
    '11 assumptions/derived /assumptions/0/facts/adult',
    { fact: 'adult' },
    'The fact "adult" is computed from others, so it cannot be assumed. Assume those.',
  ],
  [
    inside(docs.parameters, ['parameters', 0, 'values', 1, 'value'], 110.5),
    '10 parameters/value /parameters/0/values/1',
    { id: 'limit', found: '110.5', expected: 'integer' },
    'The parameter "limit" has the value 110.5. Write a whole number.',
  ],
  [
    inside(docs.parameters, ['parameters', 0, 'values', 1, 'from'], '2025-06-01'),
    '10 parameters/days /parameters/0/values/1',
    { fault: 'overlap', first: '2025-01-01', second: '2025-06-01' },
    'The values from 2025-01-01 and from 2025-06-01 overlap. Each day has one value.',
  ],
  [
    inside(docs.parameters, ['parameters', 0, 'values', 1, 'to'], '2025-12-31'),
    '10 parameters/days /parameters/0/values/1',
    { fault: 'order', first: '2026-01-01', second: '2025-12-31' },
    'The value from 2026-01-01 ends on 2025-12-31, before it begins. Correct one of the days.',
  ],
  [
    inside(docs.pathway, ['conditions', 0, 'when'], undefined),
    '8 pathway/condition /conditions/0',
    { id: 'alter', fault: 'one' },
    'The condition "alter" needs exactly one of when, anyOf.',
  ],
  [
    inside(docs.pathway, ['conditions', 0, 'text'], undefined),
    '8 pathway/condition /conditions/0',
    { id: 'alter', fault: 'text' },
    'The condition "alter" has a rule, but no text. Add it.',
  ],
  [
    () =>
      checkDocuments([
        ...docs.all,
        { ...docs.shortPathway, id: 'kurz-2', include: [{ pathway: 'kurz', except: [] }], conditions: [] },
      ]),
    '13 pathway/include /include/0/pathway',
    { id: 'kurz' },
    'The pathway "kurz" includes conditions itself. Include those of the paths in which they stand.',
  ],
  [
    inside(docs.pathway, ['notBefore'], [{ pathway: 'weg', reason: text, verified: 'page' }]),
    '8 pathway/circle /notBefore',
    { circle: 'weg > weg' },
    'The path comes before itself: weg > weg. Break the circle.',
  ],
]
