// Documents that are no plain JSON, of no kind, or of the wrong shape.
import { checkDocuments } from '../../../src/load/load.js'
import * as docs from '../documents.js'
import { fill, inside, nested, type Row, text } from './make.js'

export const rows: readonly Row[] = [
  [
    inside(docs.rubric, ['competences', 0, 'indicators'], fill(101, 1)),
    '3 document/more /',
    { limit: 100 },
    'These are only the first 100 issues. Correct them first.',
  ],
  [
    inside(docs.rubric, ['title'], nested(99)),
    '3 document/depth /title/0/0',
    { limit: 100 },
    'This has more than 100 levels. Write fewer.',
  ],
  [
    () => checkDocuments([fill(500_000, 0)]),
    '0 document/size /',
    { limit: 500000 },
    'The document has more than 500000 values. Split it.',
  ],
  [
    inside(docs.rubric, ['title'], JSON.parse('{ "__proto__": 1 }')),
    '3 document/proto /title',
    {},
    'The object has a member "__proto__". Remove it.',
  ],
  [
    inside(docs.rubric, ['title', 'de'], Number.NaN),
    '3 document/no-json /title/de',
    { found: 'NaN' },
    'Found NaN. Write a value of JSON.',
  ],
  [
    inside(docs.scale, ['kind'], 'scal'),
    '4 document/kind /kind',
    {
      found: '"scal"',
      allowed:
        'scale, rubric, occupation, codes, facts, assumptions, pathway, parameters, provider, translation, cases',
      nearest: 'scale',
    },
    'The kind is "scal". Write one of: scale, rubric, occupation, codes, facts, assumptions, pathway, parameters, provider, translation, cases. Did you mean "scale"?',
  ],
  [
    inside(docs.provider, ['kind'], undefined),
    '12 document/kind /kind',
    {
      found: 'not written',
      allowed:
        'scale, rubric, occupation, codes, facts, assumptions, pathway, parameters, provider, translation, cases',
      nearest: null,
    },
    'The kind is not written. Write one of: scale, rubric, occupation, codes, facts, assumptions, pathway, parameters, provider, translation, cases.',
  ],
  [
    () => checkDocuments([...docs.all, docs.changed(docs.provider, ['place'], 'Leipzig')]),
    '13 document/duplicate /version',
    { kind: 'provider', id: 'kammer', version: '1.0.0' },
    'Two different documents are called provider kammer 1.0.0. Change one version.',
  ],
  [
    inside(docs.pathway, ['conditions', 1], { id: 'alter', kind: 'may', text, when: { var: 'adult' } }),
    '8 document/duplicate-id /conditions/1/id',
    { id: 'alter' },
    'Two entries are called "alter". Change one id.',
  ],
  [
    inside(docs.provider, ['status'], 'reviewed'),
    '12 document/review /status',
    {},
    'The status "reviewed" has no "review". Add it.',
  ],
  [
    inside(docs.provider, ['lastChecked'], '2026-02-30'),
    '12 document/day /lastChecked',
    { found: '2026-02-30' },
    'There is no day 2026-02-30. Write year-month-day.',
  ],
  [
    inside(docs.provider, ['title', 'de'], 'Kam\u202emer'),
    '12 text/control /title/de',
    { character: 'U+202E', place: 4 },
    'Character 4 is U+202E. Remove it.',
  ],
  [
    inside(docs.provider, ['title', 'de'], 7),
    '12 shape/type /title/de',
    { expected: 'string', found: '7' },
    'Found 7. Write a text.',
  ],
  [
    () => checkDocuments(['Kammer']),
    '0 shape/type /',
    { expected: 'object', found: '"Kammer"' },
    'Found "Kammer". Write an object.',
  ],
  [
    inside(docs.provider, ['role'], 'chambre'),
    '12 shape/choice /role',
    {
      found: '"chambre"',
      allowed: 'authority, coordination, municipality, association, education, advice, chamber, other',
      nearest: 'chamber',
    },
    'Found "chambre". Write one of: authority, coordination, municipality, association, education, advice, chamber, other. Did you mean "chamber"?',
  ],
  [
    inside(docs.provider, ['place'], ''),
    '12 shape/length /place',
    { found: 0, minimum: 1, maximum: null },
    'The text has 0 characters. Write at least 1.',
  ],
  [
    inside(docs.provider, ['sources'], []),
    '12 shape/size /sources',
    { found: 0, minimum: 1, maximum: null },
    'The list has 0 entries. Write at least 1.',
  ],
  [
    inside(docs.occupation, ['areas', 0, 'weight'], 101),
    '2 shape/range /areas/0/weight',
    { found: 101, minimum: null, maximum: 100 },
    'The number is 101. Write at most 100.',
  ],
  [
    inside(docs.provider, ['lastChecked'], '1. September'),
    '12 shape/pattern /lastChecked',
    { found: '"1. September"', example: '2026-11-26' },
    '"1. September" does not have the right form. Write it like 2026-11-26.',
  ],
  [
    inside(docs.provider, ['topics'], undefined),
    '12 shape/missing /',
    { member: 'topics' },
    'The member "topics" is missing. Add it.',
  ],
  [
    inside(docs.provider, ['titel'], text),
    '12 shape/unknown-member /titel',
    { member: 'titel', nearest: 'title' },
    'There is no member "titel" here. Remove it. Did you mean "title"?',
  ],
]
