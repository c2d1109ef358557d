import { browser } from 'wxt/browser'
import { isRecord } from '@/core/sites/parse'
import { SUPPORT_KINDS, type SupportLink, type SupportWays } from '@/core/support/types'
import { isWebUrl } from './is-web-url'

/** More than a page offers; what comes from a content process is bounded. */
const MAX_LINKS = 20
const MAX_TITLE = 100
const MAX_WORDS = 300

/** How the page in a tab asks for support; nothing where the browser lets no script run. Never rejects. */
export async function readSupportWays(tabId: number): Promise<SupportWays> {
  try {
    const [injection] = await browser.scripting.executeScript({
      target: { tabId, frameIds: [0] },
      files: ['/support-ways.js'],
    })
    return parseSupportWays(injection?.result)
  } catch {
    return { links: [] }
  }
}

/** Ways to support out of anything: what a content process sent or storage held. */
export function parseSupportWays(value: unknown): SupportWays {
  if (!isRecord(value) || !Array.isArray(value.links)) return { links: [] }
  const links = value.links.flatMap((link) => parseLink(link) ?? [])
  return {
    links: links.slice(0, MAX_LINKS),
    ...(typeof value.isFree === 'boolean' && { isFree: value.isFree }),
    ...(typeof value.words === 'string' && { words: value.words.slice(0, MAX_WORDS) }),
  }
}

function parseLink(value: unknown): SupportLink | undefined {
  if (!isRecord(value) || !isWebUrl(value.href) || typeof value.title !== 'string') return undefined
  const kind = SUPPORT_KINDS.find((known) => known === value.kind)
  return kind && { kind, href: value.href, title: value.title.slice(0, MAX_TITLE) }
}
