import { type Box, isBox } from './box'

/** Names publishers give the element that holds an article's text. */
const BODY_NAME =
  /(?:^|[\s_-])(?:article-?_?(?:body|content|text|copy)|story-?_?(?:body|content|text)|(?:entry|post|blog-?post)-?_?(?:content|body|text)|articlebody|storybody|postbody|body-?(?:copy|text)|content-?_?body|article__?(?:body|content|text))(?:$|[\s_-])/i

/** The whole text must be in what is chosen; less means it is a part only. */
const MIN_SHARE_NAMED = 0.6
const MIN_SHARE_ARTICLE = 0.5

/** Going down ends where more than the rest of this stands beside. */
const MIN_SHARE_DOWN = 0.92

/** The smallest box that holds the article. */
export function chooseRoot(top: Box): Box {
  const named = largest(top, isNamedBody)
  if (named && named.prose >= top.prose * MIN_SHARE_NAMED) return named
  const article = largest(top, ({ element }) => element.localName === 'article')
  const from = article && article.prose >= top.prose * MIN_SHARE_ARTICLE ? article : top
  return goDown(from)
}

function goDown(from: Box): Box {
  let box = from
  for (;;) {
    const inner = box.items.filter(isBox).filter(({ cut }) => !cut)
    const next = inner.reduce<Box | undefined>(
      (best, item) => (item.prose > (best?.prose ?? 0) ? item : best),
      undefined,
    )
    if (!next || next.prose < box.prose * MIN_SHARE_DOWN) return box
    // A single paragraph is no body.
    if (/^(?:p|li|td|blockquote|pre|a|span)$/.test(next.element.localName)) return box
    box = next
  }
}

function isNamedBody({ element }: Box): boolean {
  return (
    element.getAttribute('itemprop')?.includes('articleBody') === true ||
    BODY_NAME.test(`${element.getAttribute('class') ?? ''} ${element.id}`)
  )
}

function largest(top: Box, test: (box: Box) => boolean): Box | undefined {
  let best: Box | undefined
  const visit = (box: Box): void => {
    if (box.cut) return
    if (test(box) && box.prose > (best?.prose ?? 0)) best = box
    for (const item of box.items) if (isBox(item)) visit(item)
  }
  visit(top)
  return best
}
