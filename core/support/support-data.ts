import type { SupportKind } from './types'

/** schema.org's actions by which a reader pays, and what they are to us. */
const ACTIONS: Record<string, SupportKind> = {
  SubscribeAction: 'subscribe',
  JoinAction: 'subscribe',
  DonateAction: 'donate',
}

/** Nested deeper than any page needs; a bound for hostile data. */
const MAX_DEPTH = 8

export interface SupportData {
  actions: { kind: SupportKind; href: string }[]
  /** `isAccessibleForFree` of the first that says it. */
  isFree?: boolean
}

/** What a page's JSON-LD says about paying; broken data says nothing. */
export function readSupportData(document: ParentNode): SupportData {
  const data: SupportData = { actions: [] }
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const text = script.textContent ?? ''
    if (!/isAccessibleForFree|(?:Subscribe|Join|Donate)Action/.test(text)) continue
    try {
      collect(JSON.parse(text), data, 0)
    } catch {
      // Broken JSON is common; the links remain.
    }
  }
  return data
}

function collect(value: unknown, data: SupportData, depth: number): void {
  if (typeof value !== 'object' || value === null || depth > MAX_DEPTH) return
  if (!Array.isArray(value)) read(value as Record<string, unknown>, data)
  for (const inner of Object.values(value)) collect(inner, data, depth + 1)
}

function read(node: Record<string, unknown>, data: SupportData): void {
  // Written as a word or as an address of schema.org, too.
  const free = /(?:^|\/)(true|false)$/i.exec(String(node.isAccessibleForFree))?.[1]
  // Parts of a page that are behind a wall say so of themselves, not of the page.
  if (free && node.cssSelector === undefined) data.isFree ??= free.toLowerCase() === 'true'
  const kind = ACTIONS[String(node['@type'])]
  const href = kind && addressOf(node.target ?? node.url)
  if (kind && href) data.actions.push({ kind, href })
}

function addressOf(value: unknown): string | undefined {
  if (Array.isArray(value)) return addressOf(value[0])
  if (typeof value === 'string') return value
  if (typeof value !== 'object' || value === null) return undefined
  const { urlTemplate, url } = value as Record<string, unknown>
  const address = urlTemplate ?? url
  return typeof address === 'string' && !address.includes('{') ? address : undefined
}
