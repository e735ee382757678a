// JSON texts that are refused, with line and column.
import { json, type Row } from './make.js'

export const rows: readonly Row[] = [
  [
    json(''),
    '0 json/syntax /',
    { found: 'the end', fault: 'value', line: 1, column: 1 },
    'Line 1, column 1: found the end. Write a value: a text in double quotes, a number, true, false, null, a list or an object.',
  ],
  [
    json('{ a: 1 }'),
    '0 json/syntax /',
    { found: '"a"', fault: 'key', line: 1, column: 3 },
    'Line 1, column 3: found "a". Write a key in double quotes.',
  ],
  [
    json('{ "a" 1 }'),
    '0 json/syntax /',
    { found: '"1"', fault: 'colon', line: 1, column: 7 },
    'Line 1, column 7: found "1". Write ":" between key and value.',
  ],
  [
    json('{ "a": 1 "b": 2 }'),
    '0 json/syntax /',
    { found: '"\\""', fault: 'nextMember', line: 1, column: 10 },
    'Line 1, column 10: found "\\"". Write "," and the next member, or "}".',
  ],
  [
    json('[1 2]'),
    '0 json/syntax /',
    { found: '"2"', fault: 'nextEntry', line: 1, column: 4 },
    'Line 1, column 4: found "2". Write "," and the next entry, or "]".',
  ],
  [
    json('["a\nb"]'),
    '0 json/syntax /',
    { found: '"\\n"', fault: 'textEnd', line: 1, column: 4 },
    'Line 1, column 4: the text is not ended before "\\n". Write " behind it, and \\n for a new line inside.',
  ],
  [
    json('["C:\\x"]'),
    '0 json/syntax /',
    { found: '"\\\\"', fault: 'escape', line: 1, column: 5 },
    'Line 1, column 5: the text holds a backslash that means nothing. Write \\\\ for a backslash.',
  ],
  [
    json('{} {}'),
    '0 json/syntax /',
    { found: '"{"', fault: 'end', line: 1, column: 4 },
    'Line 1, column 4: found "{" behind the end of the document. Remove it.',
  ],
  [
    json('{ "a": 1,\n  "\\u0061": 2 }'),
    '0 json/duplicate-key /',
    { key: 'a', line: 2, column: 3 },
    'Line 2, column 3: the key "a" stands twice in one object. Remove one.',
  ],
  [
    json('\ufeff{}'),
    '0 json/byte-order-mark /',
    { line: 1, column: 1 },
    'The file begins with a byte order mark. Save it as UTF-8 without one.',
  ],
  [
    json(JSON.stringify('x'.repeat(5 * 1024 * 1024))),
    '0 json/size /',
    { limit: 5242880 },
    'The file is larger than 5242880 bytes. Split it.',
  ],
  [
    json('['.repeat(101)),
    '0 json/depth /',
    { limit: 100, line: 1, column: 101 },
    'Line 1, column 101: nested deeper than 100 levels. Nest it less.',
  ],
  [
    json('{ "n": 9007199254740993 }'),
    '0 json/number /',
    { found: '9007199254740993', becomes: '9007199254740992', line: 1, column: 8 },
    'Line 1, column 8: the number 9007199254740993 would become 9007199254740992. Write a number that stays as it is.',
  ],
]
