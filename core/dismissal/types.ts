/** Puts back what one action changed. Called at most once. */
export type Undo = () => void | Promise<void>

/** A style sheet of user origin, which wins over anything a page declares. */
export interface UserStyle {
  /** @throws when the browser refuses (the page is gone, access was withdrawn). */
  insert(css: string): Promise<void>
  remove(css: string): Promise<void>
}

/** What is to be remembered of a page before something is pressed in it. */
export interface PressMemory {
  /** Elements whose attributes the press is likely to change. */
  around: readonly Element[]
  /** An attribute that is not the page's. */
  ignored: string
}

/** Finds and presses the control by which a notice itself is closed. */
export interface OwnButton {
  find(layers: readonly Element[]): HTMLElement | undefined
  /** Resolves once the notice is gone, or will not go; the undo puts the page's markup back exactly. */
  press(control: HTMLElement, layers: readonly Element[], memory: PressMemory): Promise<Undo>
}

/** What holds one element of the page back, read as computed values. */
export interface PageLock {
  overflowHidden: boolean
  /** A box of its own that scrolled, or showed, much more than it does now. */
  clipped: boolean
  pinned: boolean
  /** A sheet drawn by `::before` or `::after` lies over the page. */
  coveredByPseudo: boolean
  /** Room made for the scroll bar that the lock took away. */
  scrollbarGutter: boolean
  noPointer: boolean
  noSelection: boolean
  noTouch: boolean
  /** Blurred, transparent or invisible as a whole. */
  obscured: boolean
  /** Not rendered at all, though most of what there is to read lies in it. */
  notRendered: boolean
  inert: boolean
  ariaHidden: boolean
}

/** Everything in the way of reading, as plain JSON for `planDismissal`. */
export interface Obstacles {
  /** The notice has a control of its own that closes it, and that was not pressed yet. */
  ownButton: boolean
  /**
   * The notice and its backdrops: is each an open modal dialog, is it still in sight, and that although it
   * was hidden?
   */
  layers: { modal: boolean; shown: boolean; resists: boolean }[]
  /** Sheets that say nothing and lie where one reads, the notice gone. */
  covers: number
  /** A point where one reads belongs to a layer. */
  covered: boolean
  /** The page is longer than the window, so that there is something to scroll to. */
  scrollable: boolean
  /** There is an article to read, but next to nothing of it is in sight. */
  bare: boolean
  html: PageLock
  body: PageLock
  /** Elements beside the notice that are held back with it, and those the article lies in. */
  neighbours: PageLock[]
  /** Where the page was scrolled to before its body was pinned in place, in pixels. */
  pinnedScroll: number
  /** The page cancels selecting text. */
  cancelsSelection: boolean
  /** The page cancels the key that goes from link to link. */
  cancelsTab: boolean
}

/** One element a step works on, by its place in what was read. */
export type Target =
  | { in: 'layers'; index: number }
  | { in: 'covers'; index: number }
  | { in: 'neighbours'; index: number }
  | { in: 'html' }
  | { in: 'body' }

export type Step =
  /** Presses the notice's own close control; what follows is planned anew. */
  | { do: 'pressOwnButton' }
  /** Gives an element a mark that the user style names; several marks may be given to one element. */
  | { do: 'mark'; target: Target; mark: Mark }
  | { do: 'closeModal'; target: Target }
  | { do: 'removeAttribute'; target: Target; name: 'inert' | 'aria-hidden' }
  /** Hides the layers by what the page calls them, for it takes marks off. */
  | { do: 'hideBySelector' }
  | { do: 'restoreSelection' }
  | { do: 'restoreTabKey' }
  | { do: 'scrollTo'; top: number }

/** What a marked element is given; the declarations stand in `marker.ts`. */
export type Mark =
  | 'hide'
  | 'hideSoftly'
  | 'scroll'
  | 'scrollBox'
  | 'unpin'
  | 'gutter'
  | 'pointer'
  | 'select'
  | 'touch'
  | 'unobscure'
  | 'removePseudo'
  | 'show'
