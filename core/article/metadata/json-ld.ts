/** What JSON-LD tells about the article of a page; every field as the page wrote it. */
export interface JsonLdArticle {
  headline?: string
  authors: string[]
  /** Whether it is called an article, and not only a page. */
  isArticle: boolean
  datePublished?: string
  dateModified?: string
  description?: string
  image?: string
  publisher?: string
  language?: string
}

const ARTICLE_TYPES =
  /^(?:(?:News|Blog|Report|Scholarly|Tech|Opinion|Review|Satirical|Advertiser|Analysis|Background)?(?:News)?Article|BlogPosting|LiveBlogPosting|SocialMediaPosting|DiscussionForumPosting|Report|Review|Recipe|HowTo)$/

/** Nested deeper than any page needs; a bound for hostile data. */
const MAX_DEPTH = 6

type Node = Record<string, unknown>

/** The first article described by a document's JSON-LD; undefined when there is none or it is broken. */
export function readJsonLd(document: ParentNode): JsonLdArticle | undefined {
  const nodes: Node[] = []
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    try {
      collect(JSON.parse(cleaned(script.textContent ?? '')), nodes, 0)
    } catch {
      // Broken JSON is common and says nothing: the other sources of metadata remain.
    }
  }
  const article =
    nodes.find((node) => types(node).some((type) => ARTICLE_TYPES.test(type))) ??
    nodes.find((node) => types(node).includes('WebPage') && node.datePublished !== undefined)
  if (!article) return undefined
  const byId = new Map(
    nodes.flatMap((node) => (typeof node['@id'] === 'string' ? [[node['@id'], node]] : [])),
  )
  const resolve = (value: unknown): unknown =>
    isNode(value) && !value.name && typeof value['@id'] === 'string'
      ? (byId.get(value['@id']) ?? value)
      : value
  const fields = {
    headline: text(article.headline) ?? text(article.name),
    datePublished: text(article.datePublished) ?? text(article.dateCreated),
    dateModified: text(article.dateModified),
    description: text(article.description),
    image: imageOf(resolve(first(article.image))) ?? text(article.thumbnailUrl),
    publisher: nameOf(resolve(first(article.publisher))),
    language: text(article.inLanguage) ?? nameOf(article.inLanguage),
  }
  const authors = list(article.author ?? article.creator).flatMap((value) => {
    const author = resolve(value)
    const name = nameOf(author)
    // The publisher named again is nobody who wrote it.
    const itself = name === fields.publisher && isNode(author) && !types(author).includes('Person')
    return name && !itself ? [name] : []
  })
  const isArticle = types(article).some((type) => ARTICLE_TYPES.test(type))
  return { ...defined(fields), authors, isArticle }
}

/** Drops the fields that are undefined, so that optional ones are absent. */
export function defined<T extends object>(
  fields: T,
): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined),
  ) as never
}

function collect(value: unknown, into: Node[], depth: number): void {
  if (depth > MAX_DEPTH) return
  for (const item of list(value)) {
    if (!isNode(item)) continue
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

/** Some templates leave comments or CDATA marks around the JSON, and raw line breaks in strings. */
function cleaned(json: string): string {
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

function imageOf(value: unknown): string | undefined {
  return (
    text(value) ??
    (isNode(value)
      ? (text(first(value.url)) ?? text(value.contentUrl) ?? text(value['@id']))
      : undefined)
  )
}

function nameOf(value: unknown): string | undefined {
  return text(value) ?? (isNode(value) ? (text(first(value.name)) ?? undefined) : undefined)
}

function types(node: Node): string[] {
  return list(node['@type']).filter((type): type is string => typeof type === 'string')
}

function list(value: unknown): unknown[] {
  return Array.isArray(value) ? value.flat() : value === undefined || value === null ? [] : [value]
}

function first(value: unknown): unknown {
  return list(value)[0]
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() ? value.replace(/\s+/g, ' ').trim() : undefined
}
