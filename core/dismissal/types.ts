/** Puts back what one action changed. Called at most once. */
export type Undo = () => void | Promise<void>

/** A style sheet of user origin, which wins over anything a page declares. */
export interface UserStyle {
  /** @throws when the browser refuses (the page is gone, access was withdrawn). */
  insert(css: string): Promise<void>
  remove(css: string): Promise<void>
}

/** What holds one element of the page back, read as computed values. */
export interface Restraint {
  overflowHidden: boolean
  /** A box of its own that scrolled, or showed, much more than it does now. */
  clipped: boolean
  pinned: boolean
  /** Room made for the scroll bar that the lock took away. */
  gutter: boolean
  noPointer: boolean
  noSelection: boolean
  noTouch: boolean
  /** Blurred, transparent or invisible as a whole. */
  veiled: boolean
  /** Not rendered at all, though most of what there is to read lies in it. */
  gone: boolean
  inert: boolean
  ariaHidden: boolean
}

/** Everything in the way of reading, as plain JSON for `planDismissal`. */
export interface Obstacles {
  /** The notice and its backdrops: is each an open modal dialog? */
  layers: { modal: boolean }[]
  html: Restraint
  body: Restraint
  /** Elements beside the notice that are held back with it, and those the article lies in. */
  neighbours: Restraint[]
  /** Where the page was scrolled to before its body was pinned in place, in pixels. */
  pinnedScroll: number
  /** The page cancels selecting text. */
  refusesSelection: boolean
}

/** One element a step works on, by its place in what was read. */
export type Target =
  | { in: 'layers'; index: number }
  | { in: 'neighbours'; index: number }
  | { in: 'html' }
  | { in: 'body' }

export type Step =
  /** Gives an element a mark that the user style names; several marks may be given to one element. */
  | { do: 'mark'; target: Target; mark: Mark }
  | { do: 'closeModal'; target: Target }
  | { do: 'removeAttribute'; target: Target; name: 'inert' | 'aria-hidden' }
  | { do: 'freeSelection' }
  | { do: 'scrollTo'; top: number }

/** What a marked element is given; the declarations stand in `marks.ts`. */
export type Mark =
  | 'hide'
  | 'ghost'
  | 'scroll'
  | 'scrollBox'
  | 'unpin'
  | 'gutter'
  | 'pointer'
  | 'select'
  | 'touch'
  | 'unveil'
  | 'show'
