import type { NamedBox } from './act/named-box'

/** Puts back what one action changed. Called at most once. */
export type Undo = () => void | Promise<void>

/** What a style does in a page; its text is written in `css-of-page-style.ts`. */
export type PageStyle =
  /** Gives the marks in this attribute their meaning. */
  | { is: 'marks'; attribute: string }
  /** Hides boxes by what the page calls them, in the way that pages do not watch for. */
  | { is: 'softHide'; boxes: NamedBox[] }
  /** Keeps from being painted what was dismissed on an earlier visit. */
  | { is: 'prehide'; selectors: string[] }
  /** Has the page's root be pressed although its style sheet makes it inert: what lies above the page hangs on it. */
  | { is: 'interactiveRoot' }

/** Style sheets of user origin, which win over anything a page declares. */
export interface UserStyle {
  /** @throws when the browser refuses (the page is gone, access was withdrawn). */
  insert(style: PageStyle): Promise<void>
  remove(style: PageStyle): Promise<void>
}

/** What is recorded of a page before something is pressed in it. */
export interface PressContext {
  /** Elements whose attributes the press is likely to change. */
  elements: readonly Element[]
  /** An attribute that is not the page's. */
  ignoredAttribute: string
}

/** Finds and presses the button by which a notice itself is closed. */
export interface OwnButton {
  /** Notes that the notice is an open popover or dialog: the reader's press on the prompt may close it. */
  noteOpen(layers: readonly Element[]): void
  /**
   * To be called as a dismissal begins. The undo puts back what was noted, and what the press changed beside the markup; it
   * is for when the markup is as it was. It rejects where the notice does not show itself again.
   */
  remember(): Undo
  find(layers: readonly Element[]): HTMLElement | undefined
  /** Resolves once the notice is gone, or will not go; the undo puts the page's markup back exactly. */
  press(button: HTMLElement, layers: readonly Element[], context: PressContext): Promise<Undo>
}

/** How one element of the page is locked, read from computed values. */
export interface PageLock {
  overflowHidden: boolean
  /** A box of its own that scrolled, or showed, much more than it does now. */
  clipped: boolean
  pinned: boolean
  /** A backdrop that is `::before` or `::after` lies over the page. */
  coveredByPseudo: boolean
  /** Room made for the scroll bar that the lock removed. */
  scrollbarGutter: boolean
  noPointer: boolean
  noSelection: boolean
  noTouch: boolean
  /** Blurred, transparent, invisible or cut to nothing as a whole. */
  obscured: boolean
  /** Not rendered at all, though most of what there is to read lies in it. */
  notRendered: boolean
  inert: boolean
  ariaHidden: boolean
}

/** Everything in the way of reading, as plain JSON for `planDismissal`. */
export interface Obstacles {
  /** The notice has a button of its own that closes it, and that was not pressed yet. */
  ownButton: boolean
  /**
   * The notice and its backdrops: is each an open modal dialog, is it still shown, and that although it was
   * hidden?
   */
  layers: { modal: boolean; shown: boolean; resists: boolean }[]
  /** How many backdrops lie where one reads, the notice gone. */
  backdrops: number
  /** A layer lies where one reads. */
  readingCovered: boolean
  /** The page is longer than the window, so that there is something to scroll to. */
  scrollable: boolean
  /** There is something to read, but fewer than `SOMETHING_TO_READ` words of it can be read. */
  articleHidden: boolean
  html: PageLock
  body: PageLock
  /** Elements beside the notice that are locked with it, and those the article lies in. */
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
  | { in: 'backdrops'; index: number }
  | { in: 'neighbours'; index: number }
  | { in: 'html' }
  | { in: 'body' }

export type Step =
  /** Presses the notice's own close button; what follows is planned anew. */
  | { do: 'pressOwnButton' }
  /** Gives an element a mark that the user style names; several marks may be given to one element. */
  | { do: 'mark'; target: Target; mark: Mark }
  | { do: 'closeModal'; target: Target }
  | { do: 'removeAttribute'; target: Target; name: 'inert' | 'aria-hidden' }
  /** Hides the layers by what the page calls them, for the page takes marks off. */
  | { do: 'hideBySelector' }
  | { do: 'restoreSelection' }
  | { do: 'restoreTabKey' }
  | { do: 'scrollTo'; top: number }

/** What a marked element is given; the declarations stand in `act/marker-style.ts`. */
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
