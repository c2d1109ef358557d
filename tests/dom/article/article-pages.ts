/** Invented paragraphs, long enough for an article. */
export const PROSE = [
  'For forty years the channel behind the mill was a ditch with a name. Children were told to stay out of it, and most of them did, because there was nothing in it worth getting wet for.',
  'The county had budgeted for a decade of patience, and it needed three summers. Otters were seen below the bridge in the second, and by the third the fishing club had stopped writing letters.',
  'Nobody will say who drew the first line. The engineer who signed the final drawings keeps a copy in a drawer, and on the reverse of it there is a pencilled arrow and a question mark.',
  'The mill is a restaurant now. Its terrace was built to overlook a ditch, which tells you how long the permission took, and on warm evenings the tables by the rail are the ones people ask for.',
]

const paragraphs = PROSE.map((text) => `<p>${text}</p>`)

interface PageParts {
  head?: string
  before?: string
  /** Between the second and the third paragraph. */
  inside?: string
  after?: string
}

/** The markup of a page with an article, and what a test adds around and inside it. */
export function pageHtml({
  head = '',
  before = '',
  inside = '',
  after = '',
}: PageParts = {}): string {
  const [one, two, ...rest] = paragraphs
  return `<!doctype html><html lang="en"><head><title>A river returns | The Valley Post</title>${head}</head><body>
    ${before}<main><article><h1>A river returns</h1>${one}${two}${inside}${rest.join('')}</article></main>${after}</body></html>`
}

/** The page as a parsed document, which does not know its own URL. */
export function page(parts?: PageParts): Document {
  return new DOMParser().parseFromString(pageHtml(parts), 'text/html')
}

export const PAGE_URL = 'https://valley.example/story/1-river'
