/** Words of a class that name what stands under a picture. */
const NAME =
  /(?:^|[\s_-])(?:caption|captions|wp-caption-text|imagecaption|img-caption|photo-?caption|image-?caption|caption-?text|credits?|photo-?credits?|image-?credits?|photographer|photo-?by|legende|bildunterschrift|bu-text|bildtext|bildquelle|bildnachweis|pie-de-foto|epigrafe|didascalia|podpis)(?:$|[\s_-])/i

const named = new Map<string, boolean>()

/** Whether an element says it stands under a picture. A box around picture and caption does not count. */
export function isCaption(element: Element): boolean {
  if (element.localName === 'figcaption') return true
  const names = element.getAttribute('class')
  if (!names) return false
  let isNamed = named.get(names)
  if (isNamed === undefined) {
    isNamed = NAME.test(names)
    named.set(names, isNamed)
  }
  return isNamed && element.querySelector('img,picture,video,iframe') === null
}
