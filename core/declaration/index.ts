import {
  getAttribute,
  getElementById,
  querySelector,
  querySelectorAll,
  textContentOf,
} from '@/core/page/node-access'

/**
 * What a publisher may declare about a page (docs/publishers.md). Truce takes all of it as a
 * request, not as a command.
 */
export interface Declaration {
  /** The id of the element that is the page's ad-block notice. */
  notice?: string
  /** How the publisher wants to be supported. */
  support: { kind: string; url: string }[]
  /** What the publisher wants to tell readers; plain text. */
  words?: string
}

/** Limits in characters and links; longer declarations are not meant for readers. */
const MAX_CHARACTERS = 2_000
const MAX_WORDS = 300
const MAX_WAYS = 6

/**
 * Reads the declaration of a page: JSON in `<meta name="truce">`, else a property `truce` in its
 * JSON-LD. Undefined when there is none. Fields that cannot be parsed are left out.
 */
export function readDeclaration(document: ParentNode): Declaration | undefined {
  const meta = querySelector(document, 'meta[name="truce" i]')
  const declared = meta && getAttribute(meta, 'content')
  if (declared) return parseDeclaration(parseJson(declared))
  for (const script of querySelectorAll(document, 'script[type="application/ld+json"]')) {
    const text = textContentOf(script)
    const found =
      text.includes('"truce"') && declarationIn(parseJson(text, Number.POSITIVE_INFINITY))
    if (found) return parseDeclaration(found)
  }
  return undefined
}

/** The element that a page declares to be its notice. */
export function findDeclaredNotice(document: Document): Element | null {
  const id = readDeclaration(document)?.notice
  return id ? getElementById(document, id) : null
}

function declarationIn(data: unknown): unknown {
  if (!isObject(data)) return undefined
  const nodes = [data, data['@graph']].flat()
  return nodes.find((node): node is Fields => isObject(node) && 'truce' in node)?.truce
}

function parseDeclaration(value: unknown): Declaration | undefined {
  if (!isObject(value)) return undefined
  const { notice, words } = value
  const ways = Array.isArray(value.support) ? value.support : [value.support]
  const support = ways.flatMap((way) =>
    isObject(way) && typeof way.kind === 'string' && typeof way.url === 'string'
      ? [{ kind: way.kind, url: way.url }]
      : [],
  )
  const id = typeof notice === 'string' ? /^#?(\S{1,100})$/.exec(notice)?.[1] : undefined
  const text = typeof words === 'string' ? words.replace(/\s+/g, ' ').trim() : ''
  return {
    ...(id && { notice: id }),
    support: support.slice(0, MAX_WAYS),
    ...(text && { words: text.slice(0, MAX_WORDS) }),
  }
}

type Fields = Record<string, unknown>

function isObject(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null
}

function parseJson(text: string, most = MAX_CHARACTERS): unknown {
  if (text.length > most) return undefined
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
