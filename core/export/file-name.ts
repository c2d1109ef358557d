/**
 * Maximum length of a file name in bytes of UTF-8, with its extension. File systems allow 255 and
 * encrypted home folders (eCryptfs) 143. The rest is for the number that a browser adds when the
 * name is taken.
 */
const MAX_BYTES = 120

/**
 * Names of devices, which Windows does not allow with any extension:
 * https://learn.microsoft.com/windows/win32/fileio/naming-a-file
 */
const DEVICES = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])$/i

/**
 * Invisible characters, among them those that change the text direction: with these, a name could
 * show another extension than it has.
 */
const INVISIBLE = /[\u200b\u200e\u200f\u061c\u2028-\u202e\u2060-\u2069\ufeff\ufffd]/g

/**
 * Makes a file name that every system allows from a title in any script. The name is never empty,
 * never a device, a hidden file or a path, and never ends in half a character.
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
      // Replaces characters that are not allowed in paths by similar ones.
      .replace(/ ?: /g, ' - ')
      .replace(/[/\\|:]/g, '-')
      .replace(/"/g, '’')
      .replace(/[<>?*]/g, '')
      .replace(/ {2,}/g, ' '),
  )
}

/**
 * A leading dot hides a file, and a leading dash looks like a command line option. Windows removes
 * dots and spaces at the end.
 */
function trimEnds(name: string): string {
  return name.replace(/^[\s.~-]+|(?<![\s.-])[\s.-]+$/g, '')
}

function truncate(name: string, room: number): string {
  if (bytesOf(name) <= room) return name
  let fitting = ''
  for (const { segment } of new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(
    name,
  )) {
    if (bytesOf(fitting + segment) > room) break
    fitting += segment
  }
  // Cuts between two words, unless that would lose half of the name.
  const space = fitting.lastIndexOf(' ')
  return trimEnds(space > fitting.length / 2 ? fitting.slice(0, space) : fitting)
}

function bytesOf(text: string): number {
  return new TextEncoder().encode(text).length
}
