import type { Block } from './block'
import type { Line } from './body-lines'
import { leadToOwnSite } from './lead-to-own-site'

/** So many lines before a line, and as many after it, are its neighbours. */
const NEIGHBOURS = 3

/** Distances above this say nothing more. */
const MAX_DEPTH = 4

/**
 * What is known of a line, as the numbers that `LINE_WEIGHTS` multiplies. Where nothing else is
 * said, a field is a share (0 to 1), or yes (1) or no (0).
 */
export interface LineFeatures {
  /** Number of characters, as a logarithm. */
  chars: number
  /** Share of characters in links. */
  linked: number
  /** A long line with few links. */
  prose: number
  /** Ends with the punctuation of a sentence. */
  endsSentence: number
  endsColon: number
  heading: number
  /** In a list, a table, a quote or code. */
  structured: number
  listItem: number
  /** In a `div`, `section` or `article`, which says nothing about its role. */
  generic: number
  /** In the main block: the one that holds most of the prose. */
  inMain: number
  /** Difference in depth to the prose of the main block, in levels. */
  depth: number
  /** How many prose lines are in elements of the same tag and class, as a logarithm. */
  likeProse: number
  /** How many other lines are in elements of the same tag and class, as a logarithm. */
  likeLines: number
  /** Share of the prose that comes before it. */
  position: number
  /** Comes before the first prose line. */
  beforeText: number
  /** The next line is prose. */
  beforeProse: number
  /** Mean share of linked characters in its neighbours. */
  aroundLinked: number
  /** Share of the prose that is in the same parent block. */
  proseBeside: number
  /** Share of capital letters. */
  capitals: number
  /** In a list or table, with links that lead to the page's own site. */
  linksOwnSite: number
}

/** The features of every line of a body. `kept` tells whether no rule has cut a line. */
export function lineFeatures(
  root: Block,
  lines: readonly Line[],
  kept: (line: Line) => boolean,
  url: string,
): LineFeatures[] {
  const stats = proseStatistics(root, lines, kept)
  const all = Math.max(1, stats.prose)
  const isKeptProse = (line: Line) => line.prose && kept(line)
  const first = lines.findIndex(isKeptProse)
  let before = 0
  return lines.map((line, at) => {
    const { block, run } = line
    const signature = stats.signatures[at] ?? ''
    const features: LineFeatures = {
      ...ownFeatures(line, url),
      inMain: Number(block === stats.main || block.parent === stats.main),
      depth: Math.min(MAX_DEPTH, Math.abs(depthOf(block, root) - stats.depth)),
      likeProse: Math.log(1 + (stats.likeProse.get(signature) ?? 0)),
      likeLines: Math.log(1 + (stats.likeLines.get(signature) ?? 0)),
      position: before / all,
      beforeText: Number(at < first),
      beforeProse: Number(lines[at + 1]?.prose ?? false),
      aroundLinked: linkedShareAround(lines, at),
      proseBeside: Math.min(1, ((block.parent && stats.proseIn.get(block.parent)) ?? 0) / all),
    }
    if (isKeptProse(line)) before += run.text.length
    return features
  })
}

/** The features that a line has without its neighbours. */
function ownFeatures(
  { run: { text, linked }, block, prose, heading, structured }: Line,
  url: string,
) {
  const name = block.element.localName
  return {
    chars: Math.log(text.length + 1),
    linked: linked / text.length,
    prose: Number(prose),
    endsSentence: Number(/[.!?…。！？”"»)]$/.test(text)),
    endsColon: Number(/[:：]$/.test(text)),
    heading: Number(heading),
    structured: Number(structured),
    listItem: Number(name === 'li'),
    generic: Number(/^(?:div|section|article)$/.test(name)),
    capitals: capitalsIn(text) / text.length,
    linksOwnSite: Number(
      structured &&
        linked > 0 &&
        leadToOwnSite([...block.element.querySelectorAll('a[href]')], url),
    ),
  }
}

interface ProseStatistics {
  /** Characters of all prose lines that are kept. */
  prose: number
  /** The same by the block around each line. */
  proseIn: ReadonlyMap<Block, number>
  /** The block with most of it. */
  main: Block | undefined
  /** The depth of the prose lines of that block. */
  depth: number
  /** The signature of every line, in order, and how many lines share it. */
  signatures: readonly string[]
  likeProse: ReadonlyMap<string, number>
  likeLines: ReadonlyMap<string, number>
}

function proseStatistics(
  root: Block,
  lines: readonly Line[],
  kept: (line: Line) => boolean,
): ProseStatistics {
  const proseIn = new Map<Block, number>()
  const likeProse = new Map<string, number>()
  const likeLines = new Map<string, number>()
  const add = <T>(to: Map<T, number>, key: T, number: number) =>
    to.set(key, (to.get(key) ?? 0) + number)
  let prose = 0
  const signatures = lines.map(({ block }) => signatureOf(block))
  lines.forEach((line, at) => {
    const signature = signatures[at] ?? ''
    if (!line.prose) add(likeLines, signature, 1)
    if (!line.prose || !kept(line)) return
    prose += line.run.text.length
    add(likeProse, signature, 1)
    add(proseIn, line.block.parent ?? line.block, line.run.text.length)
  })
  const [main] = [...proseIn].sort(([, a], [, b]) => b - a)[0] ?? []
  const depth = main ? depthOf(main, root) + 1 : 1
  return { prose, proseIn, main, depth, signatures, likeProse, likeLines }
}

function linkedShareAround(lines: readonly Line[], at: number): number {
  const around = lines
    .slice(Math.max(0, at - NEIGHBOURS), at + NEIGHBOURS + 1)
    .filter((other) => other !== lines[at])
  const sum = around.reduce((total, { run }) => total + run.linked / run.text.length, 0)
  return sum / Math.max(1, around.length)
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
