/**
 * Bytes of a name in UTF-8, ending included. File systems take 255, encrypted home folders 143; the rest is
 * for the number a browser adds to a second file of the same name.
 */
const MAX_BYTES = 120

/** Names that Windows keeps for devices, whatever their ending. */
const DEVICES = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])$/i

/** Unseen characters that turn the direction of text: with them a name can show another ending than it has. */
const INVISIBLE = /[\u200b\u200e\u200f\u061c\u2028-\u202e\u2060-\u2069\ufeff\ufffd]/g

/**
 * A name for a file that every system takes, made from a title in any script. Never empty, never a device,
 * never hidden, never a path, cut between characters as a reader sees them.
 */
export function fileName(title: string, extension: string, fallback = 'article'): string {
  const room = MAX_BYTES - bytesOf(`.${extension}`)
  const base = truncate(clean(title), room) || truncate(clean(fallback), room) || 'article'
  const [stem = ''] = base.split('.')
  return `${DEVICES.test(stem.trim()) ? '_' : ''}${base}.${extension}`
}

function clean(title: string): string {
  return trimEnds(
    title
      .toWellFormed()
      .normalize('NFC')
      .replace(/[\p{Cc}\s]+/gu, ' ')
      .replace(INVISIBLE, '')
      // What no path may hold, by what reads alike.
      .replace(/\s*:\s+/g, ' - ')
      .replace(/[/\\|:]/g, '-')
      .replace(/"/g, '’')
      .replace(/[<>?*]/g, '')
      .replace(/ {2,}/g, ' '),
  )
}

/** A dot in front hides a file, a dash reads as an option; Windows drops dots and spaces at the end. */
function trimEnds(name: string): string {
  return name.replace(/^[\s.~-]+|[\s.-]+$/g, '')
}

function truncate(name: string, room: number): string {
  if (bytesOf(name) <= room) return name
  let kept = ''
  for (const { segment } of new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(
    name,
  )) {
    if (bytesOf(kept + segment) > room) break
    kept += segment
  }
  // Better between two words, unless that loses half of it.
  const space = kept.lastIndexOf(' ')
  return trimEnds(space > kept.length / 2 ? kept.slice(0, space) : kept)
}

function bytesOf(text: string): number {
  return new TextEncoder().encode(text).length
}
