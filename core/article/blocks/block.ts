/** A line of text inside one block element, as a reader sees it. */
export interface TextRun {
  text: string
  /** How many of its characters are inside links. */
  linked: number
  /** Whether it reads as text of the article. */
  prose: boolean
}

/** A block element of a page, with the measures of its text. */
export interface Block {
  element: Element
  parent: Block | undefined
  /** Its index in document order. */
  order: number
  /** Its own lines and the blocks inside it, in document order. */
  items: (TextRun | Block)[]
  /** Why it may be boilerplate, by its tag, role, class or id. */
  hint: BoilerplateHint | undefined
  /** Whether it is a caption. A caption belongs to its picture and does not count as text. */
  caption: boolean
  /** Why it was cut; undefined while it is part of the article. */
  cutReason: string | undefined
  /** Characters of everything inside that is not cut. */
  chars: number
  linked: number
  /** Characters in prose lines. */
  prose: number
}

/** Why an element may be boilerplate, and how much prose it may contain if that is so. */
export interface BoilerplateHint {
  reason: string
  /** With a larger share of the page's prose, the hint must be wrong. */
  maxShare: number
  /** With more prose than this (characters), too. */
  maxProse: number
  /** Only applies with links inside: the same name is also used for parts of a text. */
  withLinks?: boolean
}

/** Whether an item of a block is itself a block. */
export function isBlock(item: TextRun | Block): item is Block {
  return 'element' in item
}
