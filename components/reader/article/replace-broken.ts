import { i18n } from '#i18n'

/**
 * A picture that does not load leaves no hole: its words take its place where it has any, else it goes, and
 * with it a figure that holds nothing else.
 */
export function replaceBroken(event: Event): void {
  const image = event.target
  if (!(image instanceof HTMLImageElement)) return
  const box = image.closest<HTMLElement>('.enlarge') ?? image
  const alt = image.alt.trim()
  if (alt) {
    const words = image.ownerDocument.createElement('span')
    words.className = 'missing'
    words.dir = 'auto'
    words.textContent = i18n.t('reader.missingPicture', [alt])
    box.replaceWith(words)
    return
  }
  box.hidden = true
  image.hidden = true
  const figure = image.closest('figure')
  if (figure && !figure.querySelector('img:not([hidden]), table, pre, blockquote, .missing'))
    figure.hidden = true
}
