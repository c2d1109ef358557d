/** Where a box is drawn. */
export type Position = 'fixed' | 'sticky' | 'absolute' | 'static'

/** What a box is, in the words a person would use. */
export type NoticeKind = 'wall' | 'dialog' | 'bar' | 'box' | 'gate'

/** What the reader of sentences makes of a box's words (`core/notice/reading`). */
export interface WordsReading {
  /** How surely they are those of an ad-block notice, 0 to 1. */
  score: number
  /** The sentence that says it most plainly. */
  quote: string
}

/** What was read of one box that may be a notice. Plain JSON, so that signals run without a browser. */
export interface BoxFacts {
  /** Missing where nobody could be asked. */
  reading?: WordsReading | undefined
  /** Visible text in one line, at most `MAX_BOX_TEXT` characters. */
  text: string
  /** The whole of it without the labels of controls: what the box says, not what it lets one press. */
  textWithoutControls: string
  position: Position
  /** A request that flows in the page as a box of its own. */
  isInlineNotice: boolean
  /** The publisher declares it to be the page's notice. */
  isDeclared: boolean
  /** Opened with `showModal()`, or said to be modal by `aria-modal`. */
  modal: boolean
  /** In the top layer as a popover or a dialog. */
  topLayer: boolean
  /** Share of the viewport that the larger of the box and its backdrop covers, 0 to 1. */
  coverage: number
  /** The middle of the viewport, or most of where one reads, belongs to the box or its backdrop. */
  coversCentre: boolean
  /** Spans the viewport's width along its upper or lower edge. */
  edge: 'top' | 'bottom' | undefined
  /** Labels of its buttons and button-like links. */
  controls: string[]
  /** Form fields by kind; buttons and check boxes are not fields. */
  fields: { email: number; password: number; other: number }
  /** Share of the box covered by its largest picture, video or frame, 0 to 1. */
  mediaShare: number
  /** Share of its text that is links, 0 to 1. */
  linkShare: number
  /** Names of its id, classes and role, for tools that are known by them; never enough alone. */
  names: string
}

/** What was read of the page around the boxes. */
export interface PageFacts {
  title: string
  /** The language it declares, as written; often empty, and often only its theme's default. */
  lang: string
  /** Scrolling the page is switched off on `<html>` or `<body>`. */
  scrollLocked: boolean
  /** Words in paragraphs outside every box: is there something to read underneath? */
  bodyWords: number
  /** There is something other than paragraphs: links, a video, other text. */
  hasOtherContent: boolean
  /** Elements named like adverts, as detectors and ad services leave them, are hidden. */
  hidBaits: boolean
  /** There is something to read, but fewer than `SOMETHING_TO_READ` words of it are visible. */
  isArticleHidden: boolean
}

export interface Facts {
  page: PageFacts
  boxes: BoxFacts[]
}

/** One reason for or against, weighed. `id` is also the key of its words (`evidence.<id>`). */
export interface Evidence {
  id: EvidenceId
  /** Positive speaks for an ad-block notice, negative against. */
  weight: number
  /** The box's own words that say it. */
  quote?: string
}

/** The box's own words that evidence stands on, by its name. */
export type EvidenceQuotes = { readonly [Id in EvidenceId]?: string }

export const EVIDENCE_IDS = [
  'pointedAt',
  'asksToDisable',
  'asksNext',
  'saysDetected',
  'asksForSupport',
  'offersReload',
  'holdsBack',
  'asksByButton',
  'isDeclared',
  'readsAsNotice',
  'coversReading',
  'hidesArticle',
  'locksScrolling',
  'isModal',
  'isBar',
  'isBox',
  'isInsert',
  'hidBaits',
  'asksForConsent',
  'asksForMoney',
  'asksToLogIn',
  'asksForEmail',
  'asksAge',
  'isConditional',
  'blamesOtherTool',
  'showsMedia',
  'isTeaser',
  'isTour',
  'nothingUnderneath',
  'pageIsAboutBlocking',
  'tooLong',
  'readsOtherwise',
] as const
export type EvidenceId = (typeof EVIDENCE_IDS)[number]

/** A notice found in a page. */
export interface Verdict {
  kind: NoticeKind
  /** 0 to 1; see `ACT_ALONE` and `ASK` in `judge/weights.ts`. */
  confidence: number
  evidence: Evidence[]
  /** The notice and its backdrop, outermost first. */
  elements: Element[]
  /** The publisher's own words. */
  message: string
}
