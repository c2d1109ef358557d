import type { BoxFacts, PageFacts } from '@/core/notice/types'

/** An article page that scrolls. */
export const PAGE: PageFacts = {
  title: 'The tide gate',
  lang: '',
  scrollLocked: false,
  bodyWords: 400,
  hasOtherContent: false,
  hidBaits: false,
  isArticleHidden: false,
}

const BOX: BoxFacts = {
  text: '',
  textWithoutControls: '',
  position: 'fixed',
  isInlineNotice: false,
  isDeclared: false,
  modal: false,
  topLayer: false,
  coverage: 0,
  coversCentre: false,
  edge: undefined,
  controls: [],
  fields: { email: 0, password: 0, other: 0 },
  mediaShare: 0,
  linkShare: 0,
  names: '',
}

/** A fixed box over the whole page. */
export function wall(text: string, more: Partial<BoxFacts> = {}): BoxFacts {
  return { ...BOX, text, textWithoutControls: text, coverage: 1, coversCentre: true, ...more }
}

/** A bar along the lower edge. */
export function bar(text: string, more: Partial<BoxFacts> = {}): BoxFacts {
  return { ...BOX, text, textWithoutControls: text, coverage: 0.1, edge: 'bottom', ...more }
}

/** A small box in a corner. */
export function corner(text: string, more: Partial<BoxFacts> = {}): BoxFacts {
  return { ...BOX, text, textWithoutControls: text, coverage: 0.08, ...more }
}

/** A box that flows in the page. */
export function inFlow(text: string, more: Partial<BoxFacts> = {}): BoxFacts {
  return { ...BOX, text, textWithoutControls: text, position: 'static', coverage: 0.3, ...more }
}

/** A box in the flow of the page, framed or coloured. */
export function inlineNotice(text: string, more: Partial<BoxFacts> = {}): BoxFacts {
  return inFlow(text, { isInlineNotice: true, ...more })
}
