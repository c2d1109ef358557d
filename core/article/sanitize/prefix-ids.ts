/** Prevents DOM clobbering: no id of an article can equal a name that Truce's own page uses. */
const PREFIX = 'article-'

/**
 * Prefixes the ids that links inside the fragment lead to, and these links; removes all other ids.
 * A second call changes nothing.
 */
export function prefixIds(fragment: DocumentFragment): void {
  const links = [...fragment.querySelectorAll('a[href^="#"]')]
  const wanted = new Set(links.map((link) => anchorName(link)))
  const present = new Set<string>()
  for (const element of fragment.querySelectorAll('[id]')) {
    const name = withoutPrefix(element.id)
    if (!wanted.has(name) || present.has(name)) {
      element.removeAttribute('id')
    } else {
      present.add(name)
      element.id = PREFIX + name
    }
  }
  for (const link of links) {
    const name = anchorName(link)
    if (present.has(name)) link.setAttribute('href', `#${PREFIX}${encodeURIComponent(name)}`)
    else link.removeAttribute('href')
  }
}

function anchorName(link: Element): string {
  const raw = (link.getAttribute('href') ?? '').slice(1)
  try {
    return withoutPrefix(decodeURIComponent(raw))
  } catch {
    return withoutPrefix(raw)
  }
}

function withoutPrefix(name: string): string {
  return name.startsWith(PREFIX) ? name.slice(PREFIX.length) : name
}
