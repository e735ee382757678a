// JSON texts that are refused, with line and column.
import { json, type Row } from './make.js'

export const rows: readonly Row[] = [
  [
    json(''),
    '0 json/syntax /',
    { found: 'the end', fault: 'value', line: 1, column: 1 },
    'Line 1, column 1: Found the end. Write a value of JSON.',
  ],
  [
    json('{ a: 1 }'),
    '0 json/syntax /',
    { found: '"a"', fault: 'key', line: 1, column: 3 },
    'Line 1, column 3: Found "a". Write a name in double quotes.',
  ],
  [
    json('{ "a" 1 }'),
    '0 json/syntax /',
    { found: '"1"', fault: 'colon', line: 1, column: 7 },
    'Line 1, column 7: Found "1". Write ":".',
  ],
  [
    json('{ "a": 1 "b": 2 }'),
    '0 json/syntax /',
    { found: '"\\""', fault: 'nextMember', line: 1, column: 10 },
    'Line 1, column 10: Found "\\"". Write "," or "}".',
  ],
  [
    json('[1 2]'),
    '0 json/syntax /',
    { found: '"2"', fault: 'nextEntry', line: 1, column: 4 },
    'Line 1, column 4: Found "2". Write "," or "]".',
  ],
  [
    json('["a\nb"]'),
    '0 json/syntax /',
    { found: '"\\n"', fault: 'textEnd', line: 1, column: 4 },
    'Line 1, column 4: The text does not end before "\\n". Write " behind it, and \\n for a new line.',
  ],
  [
    json('["C:\\x"]'),
    '0 json/syntax /',
    { found: '"\\\\"', fault: 'escape', line: 1, column: 5 },
    'Line 1, column 5: The backslash means nothing. Write \\\\ for it.',
  ],
  [
    json('{} {}'),
    '0 json/syntax /',
    { found: '"{"', fault: 'end', line: 1, column: 4 },
    'Line 1, column 4: Behind the end stands "{". Remove it.',
  ],
  [
    json('{ "a": 1,\n  "\\u0061": 2 }'),
    '0 json/duplicate-key /',
    { key: 'a', line: 2, column: 3 },
    'Line 2, column 3: The name "a" stands twice. Remove one.',
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
    'The file has more than 5242880 bytes. Split it.',
  ],
  [
    json('['.repeat(101)),
    '0 json/depth /',
    { limit: 100, line: 1, column: 101 },
    'Line 1, column 101: This has more than 100 levels. Write fewer.',
  ],
  [
    json('{ "n": 9007199254740993 }'),
    '0 json/number /',
    { found: '9007199254740993', becomes: '9007199254740992', line: 1, column: 8 },
    'Line 1, column 8: The number 9007199254740993 would become 9007199254740992. Write another.',
  ],
]
