/** Icons and ornaments are smaller (CSS pixels). */
const MIN_WIDTH = 120
const MIN_HEIGHT = 60

/** Whether an inline drawing belongs to the article: in a figure, or large with words or a name. */
export function isFigureDrawing(svg: Element): boolean {
  if (svg.localName !== 'svg' || svg.closest('button,[role="button"],a')) return false
  if (svg.parentElement?.closest('svg')) return false
  const { width, height } = svg.getBoundingClientRect()
  const isLive = svg.ownerDocument.defaultView !== null
  const declared = Number.parseFloat(svg.getAttribute('width') ?? '') || 0
  if (isLive ? width < MIN_WIDTH || height < MIN_HEIGHT : declared < MIN_WIDTH) return false
  const figure = svg.closest('figure')
  if (figure) return figure.querySelector('img,picture,video') === null
  return /^(?:img|graphics-document)$/.test(svg.getAttribute('role') ?? '') || hasWords(svg)
}

function hasWords(svg: Element): boolean {
  return svg.hasAttribute('aria-label') || svg.querySelector('text,foreignObject') !== null
}
