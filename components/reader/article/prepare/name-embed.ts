import { displayHost } from '@/core/address/display-host'

/**
 * Names the link that stands for an embedded player or document. It is never a frame: the embedded site would run in the
 * reader view, and learn of the reader before they open it.
 *
 * @param label the link's text, from the embed's host
 */
export function nameEmbed(link: HTMLAnchorElement, label: (host: string) => string): void {
  const document = link.ownerDocument
  const host = displayHost(link.href)
  const title = link.getAttribute('title')?.trim()
  link.removeAttribute('title')
  if (!title) {
    link.textContent = label(host)
    return
  }
  const [name, source] = ['embed-title', 'embed-host'].map((className) => {
    const span = document.createElement('span')
    span.className = className
    return span
  }) as [HTMLElement, HTMLElement]
  name.textContent = title
  name.dir = 'auto'
  source.textContent = label(host)
  link.replaceChildren(name, source)
}
