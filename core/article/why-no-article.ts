import { baseUrlOf } from './absolute-url'
import { isFrontPage } from './is-front-page'

/** What a page is that holds no article, as far as it shows. */
export type NoArticleReason =
  | 'frontPage'
  | 'list'
  | 'video'
  | 'logIn'
  /** A program that draws its page by itself. */
  | 'app'
  /** A page that says it is not the one asked for. */
  | 'error'
  | 'tooShort'

/** A page that asks for a password says little else (characters). */
const MAX_TEXT_LOG_IN = 3000

/** So many links that hold so much of the text make a list. */
const MIN_LINKS = 15
const MIN_LINKED_SHARE = 0.4

/** What a program shows that draws nothing a reader could take (characters). */
const MAX_TEXT_APP = 200

const ERROR =
  /\b(?:404|not found|access denied|forbidden|error 5\d\d)\b|nicht gefunden|introuvable|no encontrada|non trovata|nie znaleziono|não encontrada|не найдена/i

const PLAYER =
  'video,[itemtype$="/VideoObject"],iframe[src*="youtube.com/embed"],iframe[src*="youtube-nocookie.com/embed"],iframe[src*="player.vimeo.com"],iframe[src*="dailymotion.com/embed"]'

/** What programs draw into. */
const APP_ROOT = 'canvas,#root:empty,#app:empty,#__next:empty,[ng-version]:empty'

/**
 * Why a page has no article, for a person to read: told by what the page is, not by the step that gave up.
 * To be asked where extractArticle has found none; never changes the document.
 */
export function whyNoArticle(document: Document, { url }: { url?: string } = {}): NoArticleReason {
  if (isFrontPage(document, baseUrlOf(document, url))) return 'frontPage'
  const { body } = document
  if (!body) return 'tooShort'
  const text = readableText(body)
  if (ERROR.test(`${document.title} ${document.querySelector('h1')?.textContent ?? ''}`))
    return 'error'
  if (text.length <= MAX_TEXT_LOG_IN && body.querySelector('input[type="password"]')) return 'logIn'
  if (isVideo(document)) return 'video'
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

/** The text between tags; what scripts and styles hold is none. */
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
  return text.replace(/\s+/g, ' ').trim()
}
