import { useLayoutEffect, useRef } from 'preact/hooks'

interface Props {
  /** Sanitized; see prepare-body.ts. The one place where markup of a page enters a page of ours. */
  fragment: DocumentFragment
}

/** The article's text. Pictures that do not load leave no hole; links within the article stay in the page. */
export function ArticleBody({ fragment }: Props) {
  const host = useRef<HTMLDivElement>(null)

  // Before the first picture can fail, so that none is missed.
  useLayoutEffect(() => {
    const element = host.current
    if (!element) return
    element.addEventListener('error', hideBroken, true)
    element.replaceChildren(document.importNode(fragment, true))
    return () => element.removeEventListener('error', hideBroken, true)
  }, [fragment])

  return <div class="body" ref={host} />
}

/** A figure is nothing without its picture; its caption goes with it. */
function hideBroken(event: Event): void {
  const image = event.target
  if (!(image instanceof HTMLImageElement)) return
  image.hidden = true
  const figure = image.closest('figure')
  if (figure && !figure.querySelector('img:not([hidden]), table, pre, blockquote'))
    figure.hidden = true
}
