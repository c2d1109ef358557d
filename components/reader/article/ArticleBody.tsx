import { useEffect, useLayoutEffect, useRef } from 'preact/hooks'
import { i18n } from '#i18n'
import { highlightCode } from './highlight-code'
import { replaceBroken } from './replace-broken'
import { toggleLinks } from './toggle-links'
import { watchScrollBoxes } from './watch-scroll-boxes'

interface Props {
  /** Sanitized by `prepareBody`. Only here does markup of a page enter a page of Truce. */
  fragment: DocumentFragment
  /** False shows links as plain text. */
  links: boolean
}

/** The article's body. */
export function ArticleBody({ fragment, links }: Props) {
  const host = useRef<HTMLDivElement>(null)

  // A layout effect, so that the listener is there before the first picture can fail.
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
    highlightCode(host.current).catch((error) =>
      console.warn('The code was not highlighted.', error),
    )
  }, [fragment])

  return <div class="article-body" ref={host} />
}
