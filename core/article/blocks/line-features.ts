import type { Box } from './box'
import type { Line } from './lines'
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
  ends: number
  colon: number
  heading: number
  /** In a list, a table, a quote, code. */
  set: number
  listItem: number
  /** In an element that says nothing of what it is. */
  plain: number
  /** In the box that holds most of the prose, or is it. */
  main: number
  /** Levels above or below the prose of that box. */
  depth: number
  /** Paragraphs, and other lines, in elements of the same tag and class, as logarithms. */
  likeProse: number
  likeLines: number
  /** Share of the prose that stands before it; and whether it stands before the first paragraph. */
  place: number
  before: number
  /** The next line is prose. */
  leads: number
  /** Share of links in its neighbours, in the mean. */
  aroundLinked: number
  /** Share of the prose that stands beside it in the same box. */
  beside: number
  /** Share of capitals. */
  capitals: number
  /** In a list or table, and its links lead to the own site. */
  own: number
}

/** Sees every line beside the others. `kept` are those no rule has cut. */
export function lineFeatures(
  root: Box,
  lines: readonly Line[],
  kept: (line: Line) => boolean,
  url: string,
): LineFeatures[] {
  const proseIn = new Map<Box, number>()
  const likeProse = new Map<string, number>()
  const likeLines = new Map<string, number>()
  const add = <T>(to: Map<T, number>, key: T, number: number) =>
    to.set(key, (to.get(key) ?? 0) + number)
  let all = 0
  const signs = lines.map(({ box }) => signOf(box))
  lines.forEach((line, at) => {
    const sign = signs[at] ?? ''
    if (!line.prose) add(likeLines, sign, 1)
    if (!line.prose || !kept(line)) return
    all += line.run.text.length
    add(likeProse, sign, 1)
    add(proseIn, line.box.parent ?? line.box, line.run.text.length)
  })
  const [main] = [...proseIn].sort(([, a], [, b]) => b - a)[0] ?? []
  const level = main ? depthOf(main, root) + 1 : 1
  const isKeptProse = (line: Line) => line.prose && kept(line)
  const first = lines.findIndex(isKeptProse)
  let before = 0
  return lines.map((line, at) => {
    const { run, box, prose, heading, set } = line
    const { text, linked } = run
    const name = box.element.localName
    const around = lines
      .slice(Math.max(0, at - NEIGHBOURS), at + NEIGHBOURS + 1)
      .filter((other) => other !== line)
    const mean = (of: (line: Line) => number) =>
      around.reduce((sum, other) => sum + of(other), 0) / Math.max(1, around.length)
    const seen: LineFeatures = {
      chars: Math.log(text.length + 1),
      linked: linked / text.length,
      prose: Number(prose),
      ends: Number(/[.!?…。！？”"»)]$/.test(text)),
      colon: Number(/[:：]$/.test(text)),
      heading: Number(heading),
      set: Number(set),
      listItem: Number(name === 'li'),
      plain: Number(/^(?:div|section|article)$/.test(name)),
      main: Number(box === main || box.parent === main),
      depth: Math.min(MAX_DEPTH, Math.abs(depthOf(box, root) - level)),
      likeProse: Math.log(1 + (likeProse.get(signs[at] ?? '') ?? 0)),
      likeLines: Math.log(1 + (likeLines.get(signs[at] ?? '') ?? 0)),
      place: before / Math.max(1, all),
      before: Number(at < first),
      leads: Number(lines[at + 1]?.prose ?? false),
      aroundLinked: mean((other) => other.run.linked / other.run.text.length),
      beside: Math.min(1, ((box.parent && proseIn.get(box.parent)) ?? 0) / Math.max(1, all)),
      capitals: capitalsIn(text) / text.length,
      own: Number(
        set && linked > 0 && leadToOwnSite([...box.element.querySelectorAll('a[href]')], url),
      ),
    }
    if (isKeptProse(line)) before += text.length
    return seen
  })
}

/** Elements of one tag and class hold lines of one kind. */
function signOf({ element }: Box): string {
  return `${element.localName}.${element.getAttribute('class') ?? ''}`
}

function depthOf(box: Box, root: Box): number {
  let depth = 0
  for (let at: Box | undefined = box; at && at !== root; at = at.parent) depth++
  return depth
}

function capitalsIn(text: string): number {
  return text.match(/\p{Lu}/gu)?.length ?? 0
}
