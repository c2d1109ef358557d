import { collapseSpaces } from '@/core/values/collapse-spaces'
/** The article as the page's JSON-LD describes it. Every value is as the page wrote it. */
export interface JsonLdArticle {
  headline?: string
  authors: string[]
  /** Whether its type is a kind of article, and not only `WebPage`. */
  isArticle: boolean
  datePublished?: string
  dateModified?: string
  description?: string
  image?: string
  publisher?: string
  section?: string
  language?: string
}

const ARTICLE_TYPES =
  /^(?:(?:News|Blog|Report|Scholarly|Tech|Opinion|Review|Satirical|Advertiser|Analysis|Background)?(?:News)?Article|BlogPosting|LiveBlogPosting|SocialMediaPosting|DiscussionForumPosting|Report|Review|Recipe|HowTo)$/

/** A limit against hostile data; real pages nest less deeply. */
const MAX_DEPTH = 6

type JsonLdNode = Record<string, unknown>

/**
 * The first article in a document's JSON-LD; undefined when there is none or it cannot be parsed.
 */
export function readJsonLd(document: ParentNode): JsonLdArticle | undefined {
  const nodes: JsonLdNode[] = []
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    try {
      collect(JSON.parse(stripWrappers(script.textContent ?? '')), nodes, 0)
    } catch {
      // Broken JSON is common. The other sources of metadata remain.
    }
  }
  const article =
    nodes.find((node) => typesOf(node).some((type) => ARTICLE_TYPES.test(type))) ??
    nodes.find((node) => typesOf(node).includes('WebPage') && node.datePublished !== undefined)
  if (!article) return undefined
  const byId = new Map(
    nodes.flatMap((node) => (typeof node['@id'] === 'string' ? [[node['@id'], node]] : [])),
  )
  const resolve = (value: unknown): unknown =>
    isJsonLdNode(value) && !value.name && typeof value['@id'] === 'string'
      ? (byId.get(value['@id']) ?? value)
      : value
  const fields = {
    headline: stringField(article.headline) ?? stringField(article.name),
    datePublished: stringField(article.datePublished) ?? stringField(article.dateCreated),
    dateModified: stringField(article.dateModified),
    description: stringField(article.description),
    image: imageField(resolve(first(article.image))) ?? stringField(article.thumbnailUrl),
    publisher: nameField(resolve(first(article.publisher))),
    section: stringField(first(article.articleSection)),
    language: stringField(article.inLanguage) ?? nameField(article.inLanguage),
  }
  const authors = toArray(article.author ?? article.creator).flatMap((value) => {
    const author = resolve(value)
    const name = nameField(author)
    // Many sites name the publisher as author when nobody signs.
    const itself =
      name === fields.publisher && isJsonLdNode(author) && !typesOf(author).includes('Person')
    return name && !itself ? [name] : []
  })
  const isArticle = typesOf(article).some((type) => ARTICLE_TYPES.test(type))
  return { ...withoutUndefined(fields), authors, isArticle }
}

/** The object without its undefined fields, so that optional fields are absent. */
export function withoutUndefined<T extends object>(
  fields: T,
): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined),
  ) as never
}

function collect(value: unknown, into: JsonLdNode[], depth: number): void {
  if (depth > MAX_DEPTH) return
  for (const item of toArray(value)) {
    if (!isJsonLdNode(item)) continue
    into.push(item)
    for (const key of [
      '@graph',
      'mainEntity',
      'mainEntityOfPage',
      'author',
      'publisher',
      'image',
    ]) {
      if (typeof item[key] === 'object') collect(item[key], into, depth + 1)
    }
  }
}

/** Some templates put comments or CDATA marks around the JSON, and raw line breaks into strings. */
function stripWrappers(json: string): string {
  return (
    json
      .replace(
        /^\s*(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|\/\/\s*<!\[CDATA\[|<!\[CDATA\[)|(?:-->|\/\*\s*\]\]>\s*\*\/|\/\/\s*\]\]>|\]\]>)\s*$/g,
        '',
      )
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what breaks JSON.parse here
      .replace(/[\u0000-\u001f]+/g, ' ')
  )
}

function imageField(value: unknown): string | undefined {
  return (
    stringField(value) ??
    (isJsonLdNode(value)
      ? (stringField(first(value.url)) ??
        stringField(value.contentUrl) ??
        stringField(value['@id']))
      : undefined)
  )
}

function nameField(value: unknown): string | undefined {
  return (
    stringField(value) ??
    (isJsonLdNode(value) ? (stringField(first(value.name)) ?? undefined) : undefined)
  )
}

function typesOf(node: JsonLdNode): string[] {
  return toArray(node['@type']).filter((type): type is string => typeof type === 'string')
}

function toArray(value: unknown): unknown[] {
  return Array.isArray(value) ? value.flat() : value === undefined || value === null ? [] : [value]
}

function first(value: unknown): unknown {
  return toArray(value)[0]
}

function isJsonLdNode(value: unknown): value is JsonLdNode {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function stringField(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() ? collapseSpaces(value) : undefined
}
