import { nameFinder } from './name-finder'

/** Words of a class that name what stands under a picture. */
const captionName = nameFinder(
  'caption captions imagecaption imgcaption photocaption credit credits photographer photoby legende bildunterschrift butext bildtext bildquelle bildnachweis piedefoto epigrafe didascalia podpis',
)

/** Whether an element says it stands under a picture. A block around picture and caption does not count. */
export function isCaption(element: Element): boolean {
  if (element.localName === 'figcaption') return true
  const names = element.getAttribute('class')
  if (!names) return false
  return (
    captionName(names) !== undefined && element.querySelector('img,picture,video,iframe') === null
  )
}
