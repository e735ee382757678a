import * as z from 'zod'
import { head, Id } from './head.js'
import { said } from './said.js'
import { Text } from './text.js'

const Step = z.int().min(0).max(9)
const Hundredths = z.int().min(1).max(1000)
const Word = z.string().regex(/^[a-z][A-Za-z0-9]{0,39}$/u)

const Answer = z
  .strictObject({
    word: said(Text, 'Words', 'Words of the answer'),
    level: said(Step.exactOptional(), 'Level', 'Level that the answer gives'),
    cap: said(Step.exactOptional(), 'Cap', 'Highest level that the answer allows'),
  })
  .meta({ id: 'Answer', title: 'Answer', description: 'One answer and what it means for the level' })
const Answers = z
  .record(Word, Answer)
  .meta({ id: 'Answers', title: 'Answers', description: 'Answers by their word in code' })

/** Weights of the kinds of source in hundredths; self always weighs 100 in its own view. */
export const SourceWeights = z
  .strictObject({
    observer: said(Hundredths, 'Observer', 'Weight of an observer'),
    workSample: said(Hundredths, 'Work sample', 'Weight of a work sample'),
    test: said(Hundredths, 'Test', 'Weight of a test'),
    document: said(Hundredths, 'Document', 'Weight of a document'),
  })
  .meta({ id: 'SourceWeights', title: 'Source weights', description: 'Weight of each kind of source, hundredths' })

/** Standard deviation of the shift that all ratings of one rater share, hundredths of a level at M = 4. */
export const Tau = z
  .strictObject({
    self: said(Hundredths, 'Self', 'Shift of the person'),
    observer: said(Hundredths, 'Observer', 'Shift of an observer'),
    workSample: said(Hundredths, 'Work sample', 'Shift of a work sample'),
    test: said(Hundredths, 'Test', 'Shift of a test'),
    document: said(Hundredths, 'Document', 'Shift of a document'),
    friendOrFamily: said(Hundredths, 'Friend or family', 'Shift of any source that is friend or family'),
  })
  .meta({ id: 'Tau', title: 'Tau', description: 'Shift shared by the ratings of one rater, hundredths of a level' })

/** Which of several ratings of one indicator by one source count. */
export const Select = z
  .enum(['latest', 'best', 'all'])
  .meta({ id: 'Select', title: 'Select', description: 'Which of several ratings count: latest, best or all' })

/** Ordered levels with words, the tables from answer to level, and the error model (scoring.md §§1, 5). */
export const Scale = z.strictObject({
  ...head('scale'),
  title: said(Text, 'Title', 'Name of the scale'),
  levels: said(
    z
      .array(
        z.strictObject({
          key: said(Word, 'Key', 'Word of the level in code, such as guided'),
          short: said(Text, 'Short', 'Two or three words for tables and bars'),
          self: said(Text, 'Self', 'Sentence for the person'),
          observer: said(Text, 'Observer', 'Sentence for an observer'),
        }),
      )
      .min(2)
      .max(10),
    'Levels',
    'The levels in rising order; place = level',
  ),
  answers: said(
    z.strictObject({
      use: said(
        z
          .strictObject({
            frequency: said(Answers, 'Frequency', 'How often'),
            independence: said(Answers, 'Independence', 'How independently'),
          })
          .exactOptional(),
        'Use',
        'How often and how independently: the level is the independence, capped by the frequency',
      ),
      know: said(Answers.exactOptional(), 'Know', 'Answers to knowledge; they only open or fail gates'),
      state: said(Answers.exactOptional(), 'State', 'Answers of organisations'),
    }),
    'Answers',
    'Tables from answer to level',
  ),
  crosswalk: said(
    z
      .array(
        z.strictObject({
          from: said(Step, 'From', 'Level of this scale'),
          framework: said(Id, 'Framework', 'The other framework'),
          version: said(z.string().max(40).exactOptional(), 'Version', 'Version of the framework'),
          to: said(z.string().min(1).max(100), 'To', 'Level there'),
          relation: said(z.literal('orientation'), 'Relation', 'Never more than orientation'),
          note: said(Text.exactOptional(), 'Note', 'What to keep in mind'),
          source: said(z.string().min(1).max(500), 'Source', 'Where the relation was read'),
        }),
      )
      .exactOptional(),
    'Crosswalk',
    'Other scales, for orientation only',
  ),
  scoring: said(
    z.strictObject({
      id: said(Id, 'Id', 'Name of the error model'),
      status: said(z.enum(['assumed', 'calibrated']), 'Status', 'assumed until estimated with real people'),
      select: said(Select, 'Select', 'Which of several ratings count'),
      sigma: said(Hundredths, 'Sigma', 'Spread of a single rating, hundredths of a level at M = 4'),
      sourceWeights: said(SourceWeights, 'Source weights', 'Weight of each kind of source'),
      tau: said(Tau, 'Tau', 'Shift shared by one rater'),
    }),
    'Scoring',
    'Error model of the scale',
  ),
})
export type Scale = z.infer<typeof Scale>
