/** A sheet leaves no more than this share of the viewport free. */
const SHEET_COVERAGE = 0.9

/** A notice may lie on this many sheets that say nothing; what covers the page beyond them is another matter. */
const MAX_COVERS = 3

/** Where one reads, as shares of the viewport: the middle first, then around it. */
const READING_POINTS = [
  [0.5, 0.5],
  [0.5, 0.25],
  [0.5, 0.75],
] as const

/** What lies where one reads. */
export interface CoverSurvey {
  /** The layers that points where one reads belong to. */
  covering: Element[]
  /** Sheets without words or pictures: they were the notice's, wherever in the tree they stand. */
  covers: Element[]
}

/** Looks through everything that lies where one reads, topmost first. */
export function readCovers(window: Window, layers: readonly Element[]): CoverSurvey {
  const { document, innerWidth, innerHeight } = window
  const covers = new Set<Element>()
  const covering = new Set<Element>()
  for (const [across, down] of READING_POINTS) {
    for (const hit of document.elementsFromPoint(innerWidth * across, innerHeight * down)) {
      const layer = layers.find((one) => one.contains(hit))
      if (layer) covering.add(layer)
      else if (isSheet(window, hit)) covers.add(hit)
      // Under what says something lies what it lies on, not what covers it.
      else break
    }
  }
  // What the layers lie on is known only when they are gone.
  const isGone = covering.size === 0
  return { covering: [...covering], covers: isGone ? [...covers].slice(0, MAX_COVERS) : [] }
}

function isSheet(window: Window, element: Element): boolean {
  if (element.childElementCount > 0 || element.textContent?.trim()) return false
  if (element.matches('html,body,img,video,iframe,canvas,object,embed')) return false
  // A ground painted under everything is in nobody's way.
  if (Number(window.getComputedStyle(element).zIndex) < 0) return false
  const { width, height } = element.getBoundingClientRect()
  return width * height >= SHEET_COVERAGE * window.innerWidth * window.innerHeight
}

/** True when `::before` or `::after` of an element is a sheet over the page that swallows presses. */
export function isCoveredByPseudo(window: Window, element: Element): boolean {
  return ['::before', '::after'].some((pseudo) => {
    const style = window.getComputedStyle(element, pseudo)
    if (style.content === 'none' || style.position !== 'fixed') return false
    if (style.display === 'none' || style.visibility === 'hidden') return false
    const [width, height] = [style.width, style.height].map(Number.parseFloat)
    return (
      (width ?? 0) * (height ?? 0) >= SHEET_COVERAGE * window.innerWidth * window.innerHeight &&
      Number(style.zIndex) > 0
    )
  })
}
