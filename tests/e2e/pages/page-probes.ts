/**
 * Functions that run in a page of the set, sent there as text: each is self-contained.
 */

/** Waits until an element that matches is visible. Returns when that was, in ms since 1970, or 0 after the time limit. */
export async function whenSeen(selector: string, timeout: number): Promise<number> {
  const isSeen = (element: Element) => {
    const options = { opacityProperty: true, visibilityProperty: true }
    if (!element.checkVisibility(options)) return false
    const { left, top, right, bottom } = element.getBoundingClientRect()
    return right > 1 && bottom > 1 && left < innerWidth && top < innerHeight
  }
  // A shadow host may have no box of its own, so the content of its open root counts too.
  const matches = () =>
    [...document.querySelectorAll(selector)].flatMap((element) => [
      element,
      ...(element.shadowRoot?.querySelectorAll('*') ?? []),
    ])
  const end = Date.now() + timeout
  while (Date.now() < end) {
    if (matches().some(isSeen)) return Date.now()
    await new Promise((resolve) => setTimeout(resolve, 16))
  }
  return 0
}

/** How a notice behaves after its dismissal. */
export interface Absence {
  /** How long it took to disappear, in ms; -1 where it did not in time. */
  goneAfter: number
  /** In how many of the checks after that it was visible again. */
  sightings: number
  looks: number
}

/** Checks for `duration` ms after it is gone whether an element that matches is visible. A slow machine may take its time. */
export async function watchAbsence(selector: string, duration: number): Promise<Absence> {
  const isSeen = (element: Element) => {
    const options = { opacityProperty: true, visibilityProperty: true }
    if (!element.checkVisibility(options)) return false
    if (getComputedStyle(element).clipPath === 'inset(50%)') return false
    const { left, top, right, bottom } = element.getBoundingClientRect()
    return right - left > 1 && bottom - top > 1 && right > 0 && bottom > 0 && left < innerWidth
  }
  const isThere = () =>
    [...document.querySelectorAll(selector)].some((element) =>
      [element, ...(element.shadowRoot?.querySelectorAll('*') ?? [])].some(isSeen),
    )
  const pause = () => new Promise((resolve) => setTimeout(resolve, 30))
  const start = Date.now()
  while (isThere() && Date.now() < start + 4_000) await pause()
  if (isThere()) return { goneAfter: -1, sightings: 0, looks: 0 }
  const goneAfter = Date.now() - start
  let sightings = 0
  let looks = 0
  for (const end = Date.now() + duration; Date.now() < end; await pause()) {
    looks += 1
    if (isThere()) sightings += 1
  }
  return { goneAfter, sightings, looks }
}

/** Scrolls a part of the article to the middle of the viewport and returns what prevents reading it there. */
export function whatHinders(selector: string): string[] {
  const part = document.querySelector(selector)
  if (!part) return [`${selector} is not in the page`]
  part.scrollIntoView({ block: 'center', behavior: 'instant' })
  const hinders: string[] = []
  const options = { opacityProperty: true, visibilityProperty: true }
  if (!part.checkVisibility(options)) hinders.push('the article is invisible')
  const { left, top, width, height } = part.getBoundingClientRect()
  const y = top + height / 2
  if (y < 0 || y > innerHeight) hinders.push('the article cannot be brought into view')
  const hit = document.elementFromPoint(left + Math.min(width / 2, 200), y)
  if (!hit || !part.contains(hit)) {
    hinders.push(
      `the article is covered by ${hit?.cloneNode(false)?.toString() ?? 'nothing'} ${hit?.id}`,
    )
  }
  for (let up: Element | null = part; up; up = up.parentElement) {
    const { filter, userSelect, opacity } = getComputedStyle(up)
    if (filter.includes('blur')) hinders.push(`blurred at ${up.tagName}`)
    if (userSelect === 'none') hinders.push(`not selectable at ${up.tagName}`)
    if (Number(opacity) < 0.9) hinders.push(`faint at ${up.tagName}`)
    if (up.hasAttribute('inert')) hinders.push(`inert at ${up.tagName}`)
    if (up.getAttribute('aria-hidden') === 'true')
      hinders.push(`hidden from screen readers at ${up.tagName}`)
  }
  return hinders
}

/** The vertical position of a part of the article, whichever element scrolls it. */
export function topOf(selector: string): number {
  return Math.round(document.querySelector(selector)?.getBoundingClientRect().top ?? Number.NaN)
}

/** The middle of an element, brought into view, in CSS pixels. */
export function middleOf(selector: string): { x: number; y: number } {
  const element = document.querySelector(selector)
  element?.scrollIntoView({ block: 'center', behavior: 'instant' })
  const { x = 0, y = 0, width = 0, height = 0 } = element?.getBoundingClientRect() ?? {}
  return { x: x + width / 2, y: y + height / 2 }
}

/** Whether the article's button has been pressed; see the articles' markup. */
export function isPressed(): boolean {
  return (window as unknown as { pressed?: boolean }).pressed === true
}

/** Computed values of everything that a notice may lock, by a short path. */
export function readStyles(): Record<string, string> {
  const names = [
    'display',
    'visibility',
    'opacity',
    'filter',
    'overflow',
    'position',
    'pointer-events',
    'user-select',
    'max-height',
  ]
  const found: Record<string, string> = {}
  // Without Truce's host, which may be inside a dialog.
  const elements = document.querySelectorAll('body *:not([popover=manual]:empty)')
  for (const [index, element] of [...elements].entries()) {
    const style = getComputedStyle(element)
    found[`${index} ${element.localName}`] = names
      .map((name) => style.getPropertyValue(name))
      .join('|')
  }
  return found
}

/** Waits until all finite animations have ended. */
export async function comeToRest(): Promise<void> {
  const moving = document
    .getAnimations()
    .filter(({ effect }) => effect?.getComputedTiming().endTime !== Number.POSITIVE_INFINITY)
  await Promise.allSettled(moving.map(({ finished }) => finished))
}
