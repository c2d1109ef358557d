/** A stretch of text inside one block element, as a reader sees it. */
export interface Run {
  text: string
  /** Characters of it that stand inside links. */
  linked: number
  /** Whether it reads as the writer's own text. */
  prose: boolean
}

/** A block of a page, with what is known of its text. */
export interface Box {
  element: Element
  parent: Box | undefined
  /** Its place in the page's order. */
  order: number
  /** Its own text and the blocks inside it, in the page's order. */
  items: (Run | Box)[]
  /** Why it may be no part of an article, by what it is called. */
  suspicion: Suspicion | undefined
  /** What stands under a picture: told with the picture, no part of the text. */
  caption: boolean
  /** Why it is none. */
  cut: string | undefined
  /** Characters, of all of it that is not cut; scripts that say more in one count double. */
  chars: number
  linked: number
  /** Characters that stand in paragraphs of the writer's text. */
  prose: number
}

/** Why an element may be no part of an article, and how much of the page's prose may go with it. */
export interface Suspicion {
  reason: string
  /** With a larger share of the prose the name must be wrong. */
  maxShare: number
  /** With more prose than this (characters) too. */
  maxProse: number
  /** It must have links: the same name also stands for a writer's own words. */
  withLinks?: boolean
}

/** Whether an item of a box is a box. */
export function isBox(item: Run | Box): item is Box {
  return 'element' in item
}
