import { i18n } from '#i18n'

/**
 * Replaces a picture that does not load by its alternative text. Without such text the picture is hidden, and its figure
 * too where that contains nothing else.
 */
export function replaceBroken(event: Event): void {
  const image = event.target
  if (!(image instanceof HTMLImageElement)) return
  const box = image.closest<HTMLElement>('.enlarge') ?? image
  const alt = image.alt.trim()
  if (alt) {
    const text = image.ownerDocument.createElement('span')
    text.className = 'missing-picture'
    text.dir = 'auto'
    text.textContent = i18n.t('reader.missingPicture', [alt])
    box.replaceWith(text)
    return
  }
  box.hidden = true
  image.hidden = true
  const figure = image.closest('figure')
  if (
    figure &&
    !figure.querySelector('img:not([hidden]), table, pre, blockquote, .missing-picture')
  )
    figure.hidden = true
}
