/**
 * A link in the place of an embedded player or document. Never a frame: the embedded site would run in the
 * reader's page and learn of the reader before being asked for.
 */
export function nameEmbed(link: HTMLAnchorElement, say: (host: string) => string): void {
  const document = link.ownerDocument
  const host = link.hostname.replace(/^www\./, '')
  const title = link.getAttribute('title')?.trim()
  link.removeAttribute('title')
  if (!title) {
    link.textContent = say(host)
    return
  }
  const [name, place] = ['embed-title', 'embed-host'].map((className) => {
    const span = document.createElement('span')
    span.className = className
    return span
  }) as [HTMLElement, HTMLElement]
  name.textContent = title
  name.dir = 'auto'
  place.textContent = say(host)
  link.replaceChildren(name, place)
}
