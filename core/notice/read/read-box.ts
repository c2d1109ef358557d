import type { BoxFacts, Position } from '../types'
import { boxWords } from './box-words'
import { MAX_BOX_TEXT } from './find-layer'
import { publisherMessage } from './publisher-message'
import { openRootsOnly, type ShadowOpener } from './shadow-tree'

const CONTROLS = 'button,[role=button],a[href],input[type=button],input[type=submit],summary'
const FIELDS =
  'input:not([type=hidden],[type=button],[type=submit],[type=reset],[type=checkbox],[type=image]),textarea,select'
const MEDIA = 'img,video,iframe,canvas,picture,object,embed'

interface BoxOptions {
  frame?: Pick<BoxFacts, 'text' | 'controls' | 'fields'> | undefined
  openShadow?: ShadowOpener | undefined
  isSetApart?: boolean
  /** What the page declares to be its notice. */
  declared?: Element | null | undefined
}

/**
 * Reads one box that may be a notice.
 *
 * @param box as painted: its size and its words count.
 * @param layers everything that stands in the way for it: the box or its host, and its backdrops.
 * @param frame what was read in the frame that holds the box's words, if one does.
 */
export function readBox(
  box: Element,
  layers: readonly Element[],
  { frame, openShadow = openRootsOnly, isSetApart = false, declared }: BoxOptions = {},
): BoxFacts {
  const window = box.ownerDocument.defaultView as Window & typeof globalThis
  const rects = [box, ...layers].map((element) => visibleRect(element, window))
  // A host may be padded around its box: what spans the page is then the host.
  const [own, host = own] = rects as [Rect, ...Rect[]]
  const outline = area(host) > area(own) ? host : own
  const lines = [boxWords(box, openShadow), frame?.text].filter(Boolean).join('\n')
  const controls = [...controlsOf(box), ...(frame?.controls ?? [])]
  return {
    text: lines.replace(/\s+/g, ' ').trim().slice(0, MAX_BOX_TEXT),
    matter: withoutControls(box, controls, lines),
    position: positionOf([box, ...layers], window),
    isSetApart,
    isDeclared: layers.some((layer) => layer === declared || layer.parentElement === declared),
    modal:
      box.matches(':modal,[aria-modal=true]') ||
      box.querySelector(':modal,[aria-modal=true]') !== null,
    topLayer: box.matches(':modal,:popover-open'),
    coverage: Math.max(
      ...rects.map((rect) => area(rect) / (window.innerWidth * window.innerHeight)),
    ),
    coversCentre: coversCentre([box, ...layers], window),
    edge: edgeOf(outline, window),
    controls,
    fields: sumOf(fieldsOf(box), frame?.fields),
    // The frame that holds the words is no picture.
    mediaShare: frame ? 0 : mediaShareOf(box, window),
    linkShare: linkShareOf(box),
    names: namesOf(box),
  }
}

/** A link may stand in the middle of a sentence; a button never does. */
const BUTTONS = 'button,[role=button],input[type=button],input[type=submit]'

function withoutControls(box: Element, controls: readonly string[], lines: string): string {
  const matter = publisherMessage(lines, controls).replaceAll('\n', ' ')
  const labels = [...box.querySelectorAll(BUTTONS)].map(labelOf).filter(Boolean)
  return labels.reduce((left, label) => left.replace(label.trim(), ' '), matter)
}

function sumOf(own: BoxFacts['fields'], more?: BoxFacts['fields']): BoxFacts['fields'] {
  return {
    email: own.email + (more?.email ?? 0),
    password: own.password + (more?.password ?? 0),
    other: own.other + (more?.other ?? 0),
  }
}

interface Rect {
  left: number
  top: number
  right: number
  bottom: number
}

/** The part of an element that lies in the viewport; a dialog that is modal brings its own backdrop. */
function visibleRect(element: Element, window: Window): Rect {
  const viewport = { left: 0, top: 0, right: window.innerWidth, bottom: window.innerHeight }
  if (element.matches(':modal')) return viewport
  const { left, top, right, bottom } = element.getBoundingClientRect()
  return {
    left: Math.max(left, 0),
    top: Math.max(top, 0),
    right: Math.min(right, viewport.right),
    bottom: Math.min(bottom, viewport.bottom),
  }
}

function area({ left, top, right, bottom }: Rect): number {
  return Math.max(right - left, 0) * Math.max(bottom - top, 0)
}

/** Where one reads, as shares of the viewport: the middle first, then around it. */
const READING_POINTS = [
  [0.5, 0.5],
  [0.25, 0.25],
  [0.75, 0.25],
  [0.25, 0.75],
  [0.75, 0.75],
] as const

/** A sheet with another popup in its middle still covers most of the places. */
const MOST_POINTS = 3

function coversCentre(layers: readonly Element[], window: Window & typeof globalThis): boolean {
  if (layers.some((layer) => layer.matches(':modal'))) return true
  const covered = READING_POINTS.map(([across, down]) => {
    const [x, y] = [window.innerWidth * across, window.innerHeight * down]
    const hit = window.document.elementFromPoint(x, y)
    return layers.some((layer) => layer.contains(hit) || coversUnhit(layer, x, y, window))
  })
  return covered[0] === true || covered.filter(Boolean).length >= MOST_POINTS
}

/** A sheet that lets the pointer through, with the page it disabled: no hit test finds it. */
function coversUnhit(layer: Element, x: number, y: number, window: Window): boolean {
  if (window.getComputedStyle(layer).pointerEvents !== 'none') return false
  const { left, top, right, bottom } = layer.getBoundingClientRect()
  return left < x && x < right && top < y && y < bottom
}

/** Slack for borders, shadows and scroll bars when a bar is measured against the viewport. */
const EDGE_SLACK = 24
/** A bar is low: what is taller than this share of the viewport is a wall or a box. */
const BAR_HEIGHT = 0.4

function edgeOf({ left, top, right, bottom }: Rect, window: Window): BoxFacts['edge'] {
  const spans = left <= EDGE_SLACK && right >= window.innerWidth - EDGE_SLACK
  if (!spans || bottom - top > BAR_HEIGHT * window.innerHeight) return undefined
  if (bottom >= window.innerHeight - EDGE_SLACK) return 'bottom'
  return top <= EDGE_SLACK ? 'top' : undefined
}

const POSITIONS = ['fixed', 'sticky', 'absolute'] as const

/** Of the box, or of the host around it where the box merely fills that. */
function positionOf(layers: readonly Element[], window: Window): Position {
  const positions = layers.map((layer) => window.getComputedStyle(layer).position)
  return POSITIONS.find((position) => positions.includes(position)) ?? 'static'
}

/** The labels of an element's controls. */
export function controlsOf(box: Element): string[] {
  return [...box.querySelectorAll(CONTROLS)]
    .map((control) => labelOf(control).replace(/\s+/g, ' ').trim())
    .filter((label) => label.length > 0)
}

function labelOf(control: Element): string {
  const label = control.getAttribute('aria-label') ?? control.getAttribute('value')
  return label ?? (control as HTMLElement).innerText ?? control.textContent ?? ''
}

/** How many form fields an element holds, by kind. */
export function fieldsOf(box: Element): BoxFacts['fields'] {
  const fields = [...box.querySelectorAll(FIELDS)]
  const email = fields.filter((field) =>
    field.matches('[type=email],[name*=email i],[autocomplete=email]'),
  )
  const password = fields.filter((field) => field.matches('[type=password],[autocomplete^=cc-]'))
  return {
    email: email.length,
    password: password.length,
    other: fields.length - email.length - password.length,
  }
}

/** A picture with a caption is what the box is about, however large the sheet around it. */
const CAPTIONED = 'figure img, figure video'

/** What a player says lies in its own box, beside the video. */
const PLAYERS = '.video-js,.plyr,.jwplayer,[class*=player i]'

/** A wrapper with more text than this beside the box is a page, whatever its name. */
const PLAYER_TEXT = 400

function isOfPlayer(box: Element): boolean {
  const player = box.closest(PLAYERS)
  const length = (element: Element) => element.textContent?.length ?? 0
  return player?.querySelector('video,iframe') != null && length(player) - length(box) < PLAYER_TEXT
}

/** Boxes that show pictures, by the names of the usual libraries: the picture may be on its way. */
const LIGHTBOXES = /lightbox|fancybox|photoswipe|\bpswp|mfp|gslide|magnific/i

function mediaShareOf(box: Element, window: Window): number {
  if (box.querySelector(CAPTIONED)) return 1
  if (isOfPlayer(box)) return 1
  const pictures = [...box.querySelectorAll('img')]
  if (LIGHTBOXES.test(namesOf(box)) && pictures.some((picture) => !picture.complete)) return 1
  const whole = area(visibleRect(box, window)) || 1
  const media = [...box.querySelectorAll(MEDIA)].map((element) =>
    area(visibleRect(element, window)),
  )
  return Math.min(Math.max(0, ...media) / whole, 1)
}

/** How much of a box's text is links: a teaser is little else. */
function linkShareOf(box: Element): number {
  const all = box.textContent?.trim().length ?? 0
  const links = box.closest('a[href]') ? [box] : [...box.querySelectorAll('a[href]')]
  const linked = links.reduce((sum, link) => sum + (link.textContent?.trim().length ?? 0), 0)
  return all === 0 ? 0 : Math.min(linked / all, 1)
}

function namesOf(box: Element): string {
  const named = [box, ...box.querySelectorAll('[id],[class]')].slice(0, 20)
  return named
    .map((element) => `${element.id} ${element.getAttribute('class') ?? ''}`)
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim()
}
