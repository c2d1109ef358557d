/**
 * An image candidate of a `srcset`
 * (https://html.spec.whatwg.org/multipage/images.html#srcset-attributes): its URL, and its width
 * ("800w") or pixel density ("2x") as a number.
 */
export interface ImageCandidate {
  url: string
  size: number
}

/**
 * The text column is about 700 CSS pixels wide, and a screen has up to two device pixels for each.
 */
const ENOUGH_WIDTH = 1200

/** Pixel densities are below this, widths above. */
const MAX_DENSITY = 10

/** Parses a `srcset`. A comma may be part of a URL: a candidate ends at a comma before a space, or behind its size. */
export function parseSrcset(srcset: string): ImageCandidate[] {
  return srcset.split(/,\s+|(?<=\s[\d.]+[wx]),/).flatMap((candidate) => {
    const [, url, size = 1] =
      /^[\s,]*([^\s,](?:\S*[^\s,])?)(?:\s+([\d.]+)[wx])?/.exec(candidate) ?? []
    return url ? [{ url, size: Number(size) }] : []
  })
}

/** The smallest candidate that is wide enough for the reader view, else the largest. */
export function bestImageCandidate(
  candidates: readonly ImageCandidate[],
): ImageCandidate | undefined {
  const sorted = [...candidates].sort((a, b) => a.size - b.size)
  const wide = sorted.find(({ size }) => size > MAX_DENSITY && size >= ENOUGH_WIDTH)
  return wide ?? sorted.at(-1)
}
