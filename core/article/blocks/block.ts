/** A stretch of text inside one block element, as a reader sees it. */
export interface TextRun {
  text: string
  /** Characters of it that stand inside links. */
  linked: number
  /** Whether it reads as the writer's own text. */
  prose: boolean
}

/** A block of a page, with what is known of its text. */
export interface Block {
  element: Element
  parent: Block | undefined
  /** Its place in the page's order. */
  order: number
  /** Its own text and the blocks inside it, in the page's order. */
  items: (TextRun | Block)[]
  /** Why it may be no part of an article, by what it is called. */
  hint: BoilerplateHint | undefined
  /** What stands under a picture: told with the picture, no part of the text. */
  caption: boolean
  /** Why it is none. */
  cutReason: string | undefined
  /** Characters, of all of it that is not cut; scripts that say more in one count double. */
  chars: number
  linked: number
  /** Characters that stand in paragraphs of the writer's text. */
  prose: number
}

/** Why an element may be no part of an article, and how much of the page's prose may go with it. */
export interface BoilerplateHint {
  reason: string
  /** With a larger share of the prose the name must be wrong. */
  maxShare: number
  /** With more prose than this (characters) too. */
  maxProse: number
  /** It must have links: the same name also stands for a writer's own words. */
  withLinks?: boolean
}

/** Whether an item of a block is a block. */
export function isBlock(item: TextRun | Block): item is Block {
  return 'element' in item
}
