import type { Block, Line } from '../../block.js'
import { qrModules, qrRuns } from '../../qr.js'
import type { Band } from './band.js'
import { type Frame, within } from './frame.js'
import { below, emptyStack, type Item, moved, type Stack } from './item.js'
import { code, colours, gaps, head, largeCode, type StyleName } from './measures.js'
import { styleAt } from './style.js'
import { type TextBlock, textStack } from './text.js'
import { linesStack, measured, wordStack, wordsEndingAt } from './words.js'

type CodeBlock = Extract<Block, { kind: 'code' }>

/** The head of the first page: names and facts on the left, the code on the right. */
export function headBand(blocks: readonly Block[], around: Frame): Band {
  const frame = within(around, 'title')
  const left = below({ height: head.above, items: [] }, blocks.reduce<Stack>(addBlock(frame), emptyStack))
  const codes = blocks.flatMap((block) => (block.kind === 'code' ? [codeStack(block, frame)] : []))
  return {
    before: 0,
    height: Math.max(left.height, ...codes.map(({ height }) => height)),
    items: [bar, ...left.items, ...codes.flatMap(({ items }) => items)],
  }
}

const { width, height, top } = head.bar
const bar: Item = { kind: 'box', x: 0, y: top, width, height, fill: colours.accent }

const addBlock =
  (frame: Frame) =>
  (done: Stack, block: Block): Stack => {
    if (block.kind === 'heading') return below(done, titleStack(block.lines, frame))
    return block.kind === 'text' ? below(done, factStack(block, frame)) : done
  }

const factStack = (block: TextBlock, frame: Frame) => textStack(block, head.width, frame)

/** Two lines: what it is, and whose; the second is the only one that gets smaller where it needs more room. */
function titleStack([first, ...rest]: readonly Line[], frame: Frame): Stack {
  const room = { width: head.width, frame }
  const title = first ? wordStack(first, styleAt('title', frame.scale), room) : emptyStack
  const names = rest.reduce<Stack>((done, line) => below(done, nameStack(line, frame)), emptyStack)
  return below(below(title, names), { height: gaps.nameAfter * frame.scale, items: [] })
}

function nameStack(line: Line, frame: Frame): Stack {
  const fits = (name: StyleName) => measured(line, styleAt(name, frame.scale), frame).natural <= head.width
  const style = styleAt(fits('name') ? 'name' : 'longName', frame.scale)
  return linesStack(measured(line, style, frame), style, { width: head.width, frame })
}

/** The code with its white ground, and its label right-aligned under it. */
function codeStack(block: CodeBlock, frame: Frame): Stack {
  const { payload, label } = block
  const modules = qrModules(payload)
  const runs = qrRuns(modules)
  const size = modules.length < largeCode.from ? code.size : largeCode.size
  const unit = size / (modules.length + 2 * code.quiet)
  const left = code.right - size
  const end = code.top + size - code.labelUp
  const inside = { x: left + code.quiet * unit, y: code.top + code.quiet * unit }
  const words = wordsEndingAt(label, styleAt('small', frame.scale), { right: code.right - code.quiet * unit, frame })
  const items: Item[] = [
    { kind: 'box', of: block, x: left, y: code.top, width: size, height: size, fill: colours.white },
    { kind: 'runs', of: block, ...inside, unit, runs },
    ...moved(words.items, 0, end),
  ]
  return { height: end + words.height, items }
}
