import { nameFinder } from './name-finder'

/** Class names of captions and picture credits. */
const captionName = nameFinder(
  'caption captions imagecaption imgcaption photocaption credit credits photographer photoby legende bildunterschrift butext bildtext bildquelle bildnachweis piedefoto epigrafe didascalia podpis',
)

/** Whether an element is a caption. A box around both picture and caption is not. */
export function isCaption(element: Element): boolean {
  if (element.localName === 'figcaption') return true
  const names = element.getAttribute('class')
  if (!names) return false
  return (
    captionName(names) !== undefined && element.querySelector('img,picture,video,iframe') === null
  )
}
