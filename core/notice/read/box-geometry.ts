import { contains, elementFromPoint, getBoundingClientRect, matches } from '@/core/page/node-access'
import { CENTRE_AND_QUARTERS, toPixels } from '@/core/page/viewport-points'
import type { BoxFacts, Position } from '../types'
import { EDGE_SLACK, MAX_BAR_HEIGHT, MOST_POINTS } from './reading-limits'

/** Edges in CSS pixels from the upper left corner of the viewport. */
interface Rect {
  left: number
  top: number
  right: number
  bottom: number
}

/** How a box stands in the viewport. */
export type BoxGeometry = Pick<BoxFacts, 'position' | 'coverage' | 'coversCentre' | 'edge'>

/**
 * Measures a box and what it lies on. Reads sizes and makes hit tests: forces one layout at most, for nothing
 * is changed in between.
 *
 * @param box as painted.
 * @param layers the box or its host, and its backdrops.
 * @param within the layer that the box is a part of.
 */
export function readGeometry(
  box: Element,
  layers: readonly Element[],
  window: Window & typeof globalThis,
  within: Element = box,
): BoxGeometry {
  const all = [box, ...layers]
  const rects = all.map((element) => rectInViewport(element, window))
  // A host may be padded around its box: what spans the page is then the host.
  const [own, host = own] = rects as [Rect, ...Rect[]]
  const outline = areaOf(host) > areaOf(own) ? host : own
  const viewport = window.innerWidth * window.innerHeight
  return {
    position: positionOf([...all, within], window),
    coverage: Math.max(...rects.map((rect) => areaOf(rect) / viewport)),
    coversCentre: coversCentre(all, window),
    edge: edgeOf(outline, window),
  }
}

/** The area of an element within the viewport, in square CSS pixels. */
export function areaInViewport(element: Element, window: Window): number {
  return areaOf(rectInViewport(element, window))
}

/** A modal dialog brings a backdrop that covers the viewport. */
function rectInViewport(element: Element, window: Window): Rect {
  const viewport = { left: 0, top: 0, right: window.innerWidth, bottom: window.innerHeight }
  if (matches(element, ':modal')) return viewport
  const { left, top, right, bottom } = getBoundingClientRect(element)
  return {
    left: Math.max(left, 0),
    top: Math.max(top, 0),
    right: Math.min(right, viewport.right),
    bottom: Math.min(bottom, viewport.bottom),
  }
}

function areaOf({ left, top, right, bottom }: Rect): number {
  return Math.max(right - left, 0) * Math.max(bottom - top, 0)
}

/** A backdrop with another popup in its middle still covers most of the points. */
function coversCentre(layers: readonly Element[], window: Window & typeof globalThis): boolean {
  if (layers.some((layer) => matches(layer, ':modal'))) return true
  const covered = CENTRE_AND_QUARTERS.map((point) => {
    const [x, y] = toPixels(point, window)
    const hit = elementFromPoint(window.document, x, y)
    return layers.some((layer) => contains(layer, hit) || coversUnhit(layer, x, y, window))
  })
  return covered[0] === true || covered.filter(Boolean).length >= MOST_POINTS
}

/** A layer with `pointer-events: none`, its own or inherited from the page: no hit test finds it. */
function coversUnhit(layer: Element, x: number, y: number, window: Window): boolean {
  if (window.getComputedStyle(layer).pointerEvents !== 'none') return false
  const { left, top, right, bottom } = getBoundingClientRect(layer)
  return left < x && x < right && top < y && y < bottom
}

function edgeOf({ left, top, right, bottom }: Rect, window: Window): BoxFacts['edge'] {
  const spans = left <= EDGE_SLACK && right >= window.innerWidth - EDGE_SLACK
  if (!spans || bottom - top > MAX_BAR_HEIGHT * window.innerHeight) return undefined
  if (bottom >= window.innerHeight - EDGE_SLACK) return 'bottom'
  return top <= EDGE_SLACK ? 'top' : undefined
}

const POSITIONS = ['fixed', 'sticky', 'absolute'] as const

/** Of the box, or of the host around it where the box merely fills that. */
function positionOf(layers: readonly Element[], window: Window): Position {
  const positions = layers.map((layer) => window.getComputedStyle(layer).position)
  return POSITIONS.find((position) => positions.includes(position)) ?? 'static'
}
