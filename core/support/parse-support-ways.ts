import { isWebUrl } from '@/core/address/is-web-url'
import { isRecord } from '@/core/values/is-record'
import { SUPPORT_KINDS, type SupportLink, type SupportWays } from './types'

/** Limits for data from a content process, above what a page offers. */
const MAX_LINKS = 20
const MAX_TITLE = 100
const MAX_WORDS = 300

/** Reads ways to support from anything: a message of a content process, or storage. */
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
