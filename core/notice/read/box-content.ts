import {
  closest,
  getAttribute,
  idOf,
  querySelector,
  querySelectorAll,
  textContentOf,
} from '@/core/page/node-access'
import { areaInViewport } from './box-geometry'
import { MAX_NAMED_ELEMENTS, MAX_PLAYER_TEXT, MIN_CANVAS_SHARE } from './reading-limits'

const MEDIA = 'img,video,iframe,canvas,picture,object,embed'

/** A picture with a caption is what the box is about, however large the backdrop around it. */
const CAPTIONED = 'figure img, figure video'

/** What a player says lies in its own box, beside the video. */
const PLAYERS = '.video-js,.plyr,.jwplayer,[class*=player i]'

/** Boxes that show pictures, by the names of the usual libraries: the picture may still be loading. */
const LIGHTBOXES = /lightbox|fancybox|photoswipe|\bpswp|mfp|gslide|magnific/i

/** How much of a box its largest picture, video or frame covers, 0 to 1. Measures, so may force a layout. */
export function mediaShareOf(box: Element, window: Window): number {
  if (querySelector(box, CAPTIONED) || isPartOfPlayer(box)) return 1
  const pictures = [...querySelectorAll(box, 'img')]
  if (LIGHTBOXES.test(idsAndClassesOf(box)) && pictures.some(({ complete }) => !complete)) return 1
  const whole = areaInViewport(box, window) || 1
  const drawn = [...querySelectorAll(box, 'canvas')].map((it) => areaInViewport(it, window))
  if (Math.max(0, ...drawn) / whole > MIN_CANVAS_SHARE) return 1
  const media = [...querySelectorAll(box, MEDIA)].map((element) => areaInViewport(element, window))
  return Math.min(Math.max(0, ...media) / whole, 1)
}

/** How much of a box's text is links, 0 to 1: a teaser is little else. */
export function linkShareOf(box: Element): number {
  const all = textContentOf(box).trim().length
  const links = closest(box, 'a[href]') ? [box] : [...querySelectorAll(box, 'a[href]')]
  const linked = links.reduce((sum, link) => sum + textContentOf(link).trim().length, 0)
  return all === 0 ? 0 : Math.min(linked / all, 1)
}

/** The ids and classes of a box and of the first elements in it, by which popular tools are known. */
export function idsAndClassesOf(box: Element): string {
  const named = [box, ...querySelectorAll(box, '[id],[class]')].slice(0, MAX_NAMED_ELEMENTS)
  return named
    .map((element) => `${idOf(element)} ${getAttribute(element, 'class') ?? ''}`)
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim()
}

function isPartOfPlayer(box: Element): boolean {
  const player = closest(box, PLAYERS)
  const length = (element: Element) => textContentOf(element).length
  return (
    player !== null &&
    querySelector(player, 'video,iframe') !== null &&
    length(player) - length(box) < MAX_PLAYER_TEXT
  )
}
