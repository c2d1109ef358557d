import type { Block } from './block'
import type { Line } from './body-lines'
import { leadToOwnSite } from './own-site'

/** So many lines on either side are a line's neighbours. */
const NEIGHBOURS = 3

/** Deeper beside the text is no farther away. */
const MAX_DEPTH = 4

/** What speaks for a line, or against it, as numbers: shares and yes (1) or no (0) where nothing else is said. */
export interface LineFeatures {
  /** Characters, as a logarithm. */
  chars: number
  /** Share of them in links. */
  linked: number
  /** A long line with few links. */
  prose: number
  /** Ends as a sentence does, or with a colon. */
  endsSentence: number
  endsColon: number
  heading: number
  /** In a list, a table, a quote, code. */
  structured: number
  listItem: number
  /** In an element that says nothing of what it is. */
  generic: number
  /** In the block that holds most of the prose, or is it. */
  inMain: number
  /** Levels above or below the prose of that block. */
  depth: number
  /** Paragraphs, and other lines, in elements of the same tag and class, as logarithms. */
  likeProse: number
  likeLines: number
  /** Share of the prose that stands before it; and whether it stands before the first paragraph. */
  position: number
  beforeText: number
  /** The next line is prose. */
  beforeProse: number
  /** Share of links in its neighbours, in the mean. */
  aroundLinked: number
  /** Share of the prose that stands beside it in the same block. */
  proseBeside: number
  /** Share of capitals. */
  capitals: number
  /** In a list or table, and its links lead to the own site. */
  linksOwnSite: number
}

/** Sees every line beside the others. `kept` are those no rule has cut. */
export function lineFeatures(
  root: Block,
  lines: readonly Line[],
  kept: (line: Line) => boolean,
  url: string,
): LineFeatures[] {
  const proseIn = new Map<Block, number>()
  const likeProse = new Map<string, number>()
  const likeLines = new Map<string, number>()
  const add = <T>(to: Map<T, number>, key: T, number: number) =>
    to.set(key, (to.get(key) ?? 0) + number)
  let all = 0
  const signs = lines.map(({ block }) => signatureOf(block))
  lines.forEach((line, at) => {
    const sign = signs[at] ?? ''
    if (!line.prose) add(likeLines, sign, 1)
    if (!line.prose || !kept(line)) return
    all += line.run.text.length
    add(likeProse, sign, 1)
    add(proseIn, line.block.parent ?? line.block, line.run.text.length)
  })
  const [main] = [...proseIn].sort(([, a], [, b]) => b - a)[0] ?? []
  const level = main ? depthOf(main, root) + 1 : 1
  const isKeptProse = (line: Line) => line.prose && kept(line)
  const first = lines.findIndex(isKeptProse)
  let before = 0
  return lines.map((line, at) => {
    const { run, block, prose, heading, structured } = line
    const { text, linked } = run
    const name = block.element.localName
    const around = lines
      .slice(Math.max(0, at - NEIGHBOURS), at + NEIGHBOURS + 1)
      .filter((other) => other !== line)
    const mean = (of: (line: Line) => number) =>
      around.reduce((sum, other) => sum + of(other), 0) / Math.max(1, around.length)
    const seen: LineFeatures = {
      chars: Math.log(text.length + 1),
      linked: linked / text.length,
      prose: Number(prose),
      endsSentence: Number(/[.!?…。！？”"»)]$/.test(text)),
      endsColon: Number(/[:：]$/.test(text)),
      heading: Number(heading),
      structured: Number(structured),
      listItem: Number(name === 'li'),
      generic: Number(/^(?:div|section|article)$/.test(name)),
      inMain: Number(block === main || block.parent === main),
      depth: Math.min(MAX_DEPTH, Math.abs(depthOf(block, root) - level)),
      likeProse: Math.log(1 + (likeProse.get(signs[at] ?? '') ?? 0)),
      likeLines: Math.log(1 + (likeLines.get(signs[at] ?? '') ?? 0)),
      position: before / Math.max(1, all),
      beforeText: Number(at < first),
      beforeProse: Number(lines[at + 1]?.prose ?? false),
      aroundLinked: mean((other) => other.run.linked / other.run.text.length),
      proseBeside: Math.min(
        1,
        ((block.parent && proseIn.get(block.parent)) ?? 0) / Math.max(1, all),
      ),
      capitals: capitalsIn(text) / text.length,
      linksOwnSite: Number(
        structured &&
          linked > 0 &&
          leadToOwnSite([...block.element.querySelectorAll('a[href]')], url),
      ),
    }
    if (isKeptProse(line)) before += text.length
    return seen
  })
}

/** Elements of one tag and class hold lines of one kind. */
function signatureOf({ element }: Block): string {
  return `${element.localName}.${element.getAttribute('class') ?? ''}`
}

function depthOf(block: Block, root: Block): number {
  let depth = 0
  for (let at: Block | undefined = block; at && at !== root; at = at.parent) depth++
  return depth
}

function capitalsIn(text: string): number {
  return text.match(/\p{Lu}/gu)?.length ?? 0
}
