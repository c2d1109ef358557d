import { sectionKindByClass } from '@/core/sections'
import { AD_HOSTS } from './known-hosts'

/** How many ancestors of a link may mark it as sponsored. */
const MAX_ANCESTORS_OF_LINK = 6

/** Labels that mark a card as sponsored. */
const CARD_LABEL =
  /^(?:ad|ads|advertisement|advertorial|anzeige|werbung|sponsored|promoted|paid|partner content|publicité|sponsorisé|publicidad|patrocinado|pubblicità|sponsorizzato|advertentie|reklama|реклама|reklam|إعلان|広告|pr|广告|廣告)$/i

/** Whether a link is sponsored, by its `rel`, its host, or the group or card around it. */
export function isSponsored(link: Element, href: string): boolean {
  if (/\bsponsored\b/i.test(link.getAttribute('rel') ?? '')) return true
  if (AD_HOSTS.test(new URL(href).hostname)) return true
  let element: Element | null = link
  for (
    let step = 0;
    element && step < MAX_ANCESTORS_OF_LINK;
    step++, element = element.parentElement
  ) {
    if (element.matches('body,main,article')) break
    if (sectionKindByClass(element) === 'sponsored') return true
  }
  return hasLabel(link.closest('li,article') ?? link)
}

function hasLabel(card: Element): boolean {
  if (card.querySelectorAll('a[href]').length > 4) return false
  for (const element of card.querySelectorAll('span,small,div,p,em,strong,b')) {
    if (element.childElementCount === 0 && CARD_LABEL.test(element.textContent?.trim() ?? ''))
      return true
  }
  return false
}
