import { useEffect, useLayoutEffect, useRef } from 'preact/hooks'
import { i18n } from '#i18n'
import { highlightCode } from './highlight-code'
import { replaceBroken } from './replace-broken'
import { toggleLinks } from './toggle-links'
import { watchScrollBoxes } from './watch-scroll-boxes'

interface Props {
  /** Sanitized; see prepare. The one place where markup of a page enters a page of ours. */
  fragment: DocumentFragment
  /** Whether links can be followed, or read as text. */
  links: boolean
}

/** The article's text. Links within the article stay in the page. */
export function ArticleBody({ fragment, links }: Props) {
  const host = useRef<HTMLDivElement>(null)

  // Before the first picture can fail, so that none is missed.
  useLayoutEffect(() => {
    const element = host.current
    if (!element) return
    element.addEventListener('error', replaceBroken, true)
    element.replaceChildren(document.importNode(fragment, true))
    const unwatch = watchScrollBoxes(element, i18n.t('reader.scrolls'))
    return () => {
      element.removeEventListener('error', replaceBroken, true)
      unwatch()
    }
  }, [fragment])

  useLayoutEffect(() => {
    if (host.current) toggleLinks(host.current, links)
  }, [fragment, links])

  useEffect(() => {
    if (!host.current) return
    highlightCode(host.current).catch((error) => console.warn('Code is left plain.', error))
  }, [fragment])

  return <div class="body" ref={host} />
}
