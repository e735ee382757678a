// Facts, assumptions, parameters and pathways that contradict themselves or each other.
import { checkDocuments } from '../../../src/load/load.js'
import * as docs from '../documents.js'
import { chain, fact, inside, option, type Row, text } from './make.js'

export const rows: readonly Row[] = [
  [
    inside(docs.facts, ['facts', 6], { ...fact(5), id: 'age' }),
    '9 facts/duplicate-id /facts/6',
    { id: 'age' },
    'The fact "age" stands twice. Remove one.',
  ],
  [
    inside(docs.facts, ['facts', 6], { ...fact(5), id: 'age.adult' }),
    '9 facts/prefix /facts/6',
    { id: 'age.adult', other: 'age' },
    'The fact "age.adult" continues "age". Change one id.',
  ],
  [
    inside(docs.facts, ['facts', 4, 'options'], [option]),
    '9 facts/declaration /facts/4',
    { id: 'age', fault: 'options' },
    'The fact "age" takes no "options". Remove it.',
  ],
  [
    inside(docs.facts, ['facts', 3, 'options'], undefined),
    '9 facts/declaration /facts/3',
    { id: 'ref.regime', fault: 'noOptions' },
    'The fact "ref.regime" has no "options". Add it.',
  ],
  [
    inside(docs.facts, ['facts', 3, 'options', 1], { ...option, value: 'dual' }),
    '9 facts/declaration /facts/3',
    { id: 'ref.regime', fault: 'optionTwice' },
    'The fact "ref.regime" has an option twice. Remove one.',
  ],
  [
    inside(docs.facts, ['facts', 2, 'moves'], 'runs'),
    '9 facts/declaration /facts/2',
    { id: 'german', fault: 'moves' },
    'The fact "german" takes no "moves". Remove it.',
  ],
  [
    inside(docs.facts, ['facts', 2, 'question'], undefined),
    '9 facts/declaration /facts/2',
    { id: 'german', fault: 'question' },
    'The fact "german" has no "question". Add it.',
  ],
  [
    inside(docs.facts, ['facts', 2, 'why'], undefined),
    '9 facts/declaration /facts/2',
    { id: 'german', fault: 'why' },
    'The fact "german" has no "why". Add it.',
  ],
  [
    inside(docs.facts, ['facts', 2, 'sensitivity'], undefined),
    '9 facts/declaration /facts/2',
    { id: 'german', fault: 'sensitivity' },
    'The fact "german" has no "sensitivity". Add it.',
  ],
  [
    inside(docs.facts, ['facts', 4, 'law'], undefined),
    '9 facts/declaration /facts/4',
    { id: 'age', fault: 'law' },
    'The fact "age" has no "law". Add it.',
  ],
  [
    inside(docs.facts, ['facts', 6], { ...fact(5), id: 'day', type: 'day' }),
    '9 facts/declaration /facts/6',
    { id: 'day', fault: 'derivedDay' },
    'The fact "day" follows from others, so it is no day. Change the type.',
  ],
  [
    inside(docs.facts, ['facts', 2, 'ifNone'], 'none'),
    '9 facts/declaration /facts/2',
    { id: 'german', fault: 'ifNone' },
    'The fact "german" takes no "ifNone". Remove it.',
  ],
  [
    inside(docs.facts, ['facts', 6], { ...fact(3), id: 'rec.regime', of: 'certificate', ifNone: 'keine' }),
    '9 facts/declaration /facts/6',
    { id: 'rec.regime', fault: 'ifNoneValue' },
    'The fact "rec.regime" does not have this value. Correct "ifNone".',
  ],
  [
    inside(docs.facts, ['facts', 1, 'maximum'], '2026-01-01'),
    '9 facts/declaration /facts/1',
    { id: 'exp.months', fault: 'bound' },
    'The fact "exp.months" has a bound of the wrong type. Correct one.',
  ],
  [
    inside(docs.facts, ['facts', 1], { ...fact(1), minimum: 20, maximum: 10 }),
    '9 facts/declaration /facts/1',
    { id: 'exp.months', fault: 'bounds' },
    'The fact "exp.months" has "minimum" above "maximum". Correct one.',
  ],
  [
    inside(docs.facts, ['facts', 4, 'derive'], { rule: { if: [{ var: 'adult' }, 20, 10] } }),
    '9 facts/circle /facts/4',
    { id: 'age', circle: 'age > adult > age' },
    'The fact "age" follows from itself: age > adult > age. Change one.',
  ],
  [
    inside(docs.facts, ['version'], docs.facts['version'], [chain(25)]),
    '13 facts/chain /facts/20',
    { id: 'step20', found: 21, limit: 20 },
    'The fact "step20" follows from 21 facts, the limit is 20. Write fewer.',
  ],
  [
    inside(docs.assumptions, ['assumptions', 0, 'facts'], { german: 'A3' }),
    '11 assumptions/value /assumptions/0/facts/german',
    { fact: 'german', found: '"A3"', expected: 'one of none, A1, A2' },
    'The fact "german" has the value "A3". Write one of none, A1, A2.',
  ],
  [
    inside(docs.assumptions, ['assumptions', 0, 'facts'], { 'exp.months': 12 }),
    '11 assumptions/forbidden /assumptions/0/facts/exp.months',
    { fact: 'exp.months' },
    'The fact "exp.months" is never assumed. Remove it.',
  ],
  [
    inside(docs.assumptions, ['assumptions', 0, 'facts'], { adult: true }),
    '11 assumptions/derived /assumptions/0/facts/adult',
    { fact: 'adult' },
    'The fact "adult" follows from others. Write those.',
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
    'The values from 2025-01-01 and from 2025-06-01 overlap. Correct a day.',
  ],
  [
    inside(docs.parameters, ['parameters', 0, 'values', 1, 'to'], '2025-12-31'),
    '10 parameters/days /parameters/0/values/1',
    { fault: 'order', first: '2026-01-01', second: '2025-12-31' },
    'The value from 2026-01-01 ends on 2025-12-31, before it begins. Correct a day.',
  ],
  [
    inside(docs.pathway, ['conditions', 0, 'when'], undefined),
    '8 pathway/condition /conditions/0',
    { id: 'alter', fault: 'one' },
    'The condition "alter" needs exactly one of: when, anyOf.',
  ],
  [
    inside(docs.pathway, ['conditions', 0, 'text'], undefined),
    '8 pathway/condition /conditions/0',
    { id: 'alter', fault: 'text' },
    'The condition "alter" has no "text". Add it.',
  ],
  [
    () =>
      checkDocuments([
        ...docs.all,
        { ...docs.shortPathway, id: 'kurz-2', include: [{ pathway: 'kurz', except: [] }], conditions: [] },
      ]),
    '13 pathway/include /include/0/pathway',
    { id: 'kurz' },
    'The pathway "kurz" includes conditions itself. Write those.',
  ],
  [
    inside(docs.pathway, ['notBefore'], [{ pathway: 'weg', reason: text, verified: 'page' }]),
    '8 pathway/circle /notBefore',
    { circle: 'weg > weg' },
    'The pathway comes before itself: weg > weg. Change one.',
  ],
]
