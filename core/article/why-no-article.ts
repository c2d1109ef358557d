import { collapseSpaces } from '@/core/values/collapse-spaces'
import { baseUrlOf } from './absolute-url'
import { isXmlViewer } from './as-page'
import { isFrontPage } from './is-front-page'
import { largeFrames } from './large-frames'

/** What kind of page it is, when it has no article. */
export type NoArticleReason =
  | 'frontPage'
  | 'list'
  | 'video'
  | 'logIn'
  /** A web application that renders its page by script. */
  | 'app'
  /** An error page: not found, forbidden. */
  | 'error'
  /** What is read stands in a frame of another site. */
  | 'frame'
  | 'tooShort'

/** A log-in page has less text than this (characters). */
const MAX_TEXT_LOG_IN = 3000

/** A page with so many links, and so much of its text in them, is a list. */
const MIN_LINKS = 15
const MIN_LINKED_SHARE = 0.4

/** A web application that renders nothing readable has less text than this (characters). */
const MAX_TEXT_APP = 200

const ERROR =
  /\b(?:404|not found|access denied|forbidden|error 5\d\d)\b|nicht gefunden|introuvable|no encontrada|non trovata|nie znaleziono|não encontrada|не найдена/i

const PLAYER =
  'video,[itemtype$="/VideoObject"],iframe[src*="youtube.com/embed"],iframe[src*="youtube-nocookie.com/embed"],iframe[src*="player.vimeo.com"],iframe[src*="dailymotion.com/embed"]'

/** Elements that applications render into. */
const APP_ROOT = 'canvas,#root:empty,#app:empty,#__next:empty,[ng-version]:empty'

/**
 * Why a page has no article, to be shown to a reader. Judges what the page is, not which step of
 * the extraction failed. Call it when `extractArticle` has returned undefined. Never changes the
 * document.
 */
export function whyNoArticle(document: Document, { url }: { url?: string } = {}): NoArticleReason {
  if (isFrontPage(document, baseUrlOf(document, url))) return 'frontPage'
  if (isXmlViewer(document)) return 'list'
  const { body } = document
  if (!body) return 'tooShort'
  const text = readableText(body)
  if (ERROR.test(`${document.title} ${document.querySelector('h1')?.textContent ?? ''}`))
    return 'error'
  if (text.length <= MAX_TEXT_LOG_IN && body.querySelector('input[type="password"]')) return 'logIn'
  if (isVideo(document)) return 'video'
  if (largeFrames(document).some(({ contentDocument }) => !contentDocument)) return 'frame'
  const links = [...body.querySelectorAll('a[href]')]
  const linked = links.reduce((sum, link) => sum + readableText(link).length, 0)
  if (links.length >= MIN_LINKS && linked >= text.length * MIN_LINKED_SHARE) return 'list'
  if (text.length <= MAX_TEXT_APP && document.querySelector(`${APP_ROOT},noscript`)) return 'app'
  return 'tooShort'
}

function isVideo(document: Document): boolean {
  const type = document.querySelector('meta[property="og:type"]')?.getAttribute('content') ?? ''
  return /^video/i.test(type) || document.body.querySelector(PLAYER) !== null
}

/** The text of an element without that of scripts, styles and templates. */
function readableText(element: Element): string {
  let text = ''
  const walk = (parent: Element) => {
    for (let node = parent.firstChild; node; node = node.nextSibling) {
      if (node.nodeType === 3 /* text */) text += node.nodeValue ?? ''
      else if (node.nodeType === 1 && !/^(?:script|style|noscript|template)$/i.test(node.nodeName))
        walk(node as Element)
    }
  }
  walk(element)
  return collapseSpaces(text)
}
