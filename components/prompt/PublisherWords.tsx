import { useEffect, useRef, useState } from 'preact/hooks'
import { i18n } from '#i18n'
import type { EvidenceId, EvidenceQuotes } from '@/core/notice/types'
import {
  clientHeightOf,
  documentElementOf,
  getAttribute,
  scrollHeightOf,
} from '@/core/page/node-access'
import { onResize } from '@/core/page/on-resize'
import { EvidenceList } from '../controls/EvidenceList'
import { trusted } from '../trusted'

export interface PublisherWordsProps {
  /** The notice's text, with line feeds between its lines. */
  message: string
  /** They can be read in the page, so they are not repeated unasked. */
  areWordsBeside?: boolean | undefined
  /** Why they were taken for a notice. */
  evidence?: readonly EvidenceId[] | undefined
  /** Those of them that some of the evidence stands on. */
  quotes?: EvidenceQuotes | undefined
}

/** What the publisher says, folded to two lines; the rest, and why it is a notice, is one press away. */
export function PublisherWords({
  message,
  areWordsBeside = false,
  evidence = [],
  quotes = {},
}: PublisherWordsProps) {
  const words = useRef<HTMLQuoteElement>(null)
  const [isFolded, setFolded] = useState(true)
  const [isCut, setCut] = useState(false)

  // Observed, for at first it is in no document, and later the window's width may change.
  useEffect(() => {
    const box = words.current
    if (!box || !isFolded) return
    return onResize(box, () => setCut(scrollHeightOf(box) > clientHeightOf(box) + 1))
  }, [message, isFolded])

  const isHeardOnly = areWordsBeside && isFolded
  return (
    <div class={`words ${isFolded ? '' : 'open'} ${isHeardOnly ? 'beside' : ''}`}>
      {isHeardOnly && (
        <span class="hint" aria-hidden="true">
          {i18n.t('prompt.words')}
        </span>
      )}
      <section
        class="told"
        {...(!isFolded && { tabindex: 0, 'aria-label': i18n.t('prompt.words') })}
      >
        <blockquote
          ref={words}
          class={isFolded ? 'notice-text folded' : 'notice-text'}
          aria-label={i18n.t('prompt.words')}
          lang={pageLanguage()}
          dir="auto"
        >
          {message.split('\n').map((line) => (
            <p key={line}>{line} </p>
          ))}
        </blockquote>
        {!isFolded && evidence.length > 0 && (
          <>
            <p class="why">{i18n.t('popup.why')}</p>
            <EvidenceList {...{ evidence, quotes }} lang={pageLanguage()} />
          </>
        )}
      </section>
      {/* There from the start: a press on what came later is taken for a mistake. */}
      <button
        type="button"
        class="fold"
        hidden={isFolded && !isCut && !areWordsBeside && evidence.length === 0}
        onClick={trusted(() => setFolded(!isFolded))}
      >
        {i18n.t(isFolded ? 'prompt.showAll' : 'prompt.showLess')}
      </button>
    </div>
  )
}

/** What the page says that its language is; where it says nothing, the words are in no known one. */
function pageLanguage(): string {
  // A page may have taken its own root out.
  const page = documentElementOf(document) as Element | null
  return (page && getAttribute(page, 'lang')) ?? ''
}
