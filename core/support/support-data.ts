import type { SupportKind } from './types'

/** The actions of schema.org by which a reader pays, and their kind of support. */
const ACTIONS: Record<string, SupportKind> = {
  SubscribeAction: 'subscribe',
  JoinAction: 'subscribe',
  DonateAction: 'donate',
}

/** A limit against hostile data; real pages nest less deeply. */
const MAX_DEPTH = 8

export interface SupportData {
  actions: { kind: SupportKind; href: string }[]
  /** The first `isAccessibleForFree` of the page. */
  isFree?: boolean
}

/** Reads what a page's JSON-LD says about paying. Skips JSON that cannot be parsed. */
export function readSupportData(document: ParentNode): SupportData {
  const data: SupportData = { actions: [] }
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const text = script.textContent ?? ''
    if (!/isAccessibleForFree|(?:Subscribe|Join|Donate)Action/.test(text)) continue
    try {
      collect(JSON.parse(text), data, 0)
    } catch {
      // Broken JSON is common. The links remain.
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
  // Some pages write it as a string or as a schema.org URL.
  const free = /(?:^|\/)(true|false)$/i.exec(String(node.isAccessibleForFree))?.[1]
  // With a `cssSelector`, it is about a part of the page:
  // https://developers.google.com/search/docs/appearance/structured-data/paywalled-content
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
