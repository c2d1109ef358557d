import { fileName } from './file-name'

/** Windows passes no longer address on to a program. In characters. */
const MAX_LINK = 2_000

/** A note for Obsidian. */
export interface ObsidianNote {
  title: string
  markdown: string
  /** Address of the page. */
  url: string
}

/**
 * The address that makes Obsidian open a new note; no request is sent. A long text does not fit into an address: then
 * Obsidian is to take it from the clipboard, and an old one that does not know how shows the page's address instead.
 * https://help.obsidian.md/Extending+Obsidian/Obsidian+URI
 */
export function obsidianLink({ title, markdown, url }: ObsidianNote): {
  href: string
  needsClipboard: boolean
} {
  const name = fileName(title, 'md', new URL(url).hostname).replace(/\.md$/, '')
  const start = `obsidian://new?name=${encodeURIComponent(name)}`
  const whole = `${start}&content=${encodeURIComponent(markdown.toWellFormed())}`
  if (whole.length <= MAX_LINK) return { href: whole, needsClipboard: false }
  return { href: `${start}&clipboard&content=${encodeURIComponent(url)}`, needsClipboard: true }
}
