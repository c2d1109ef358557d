import type { RefObject } from 'preact'
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'
import { i18n } from '#i18n'
import { elementsById } from '@/core/article/elements-by-id'
import { followInPage } from '../article/follow-in-page'
import { markText, noteContent, noteOf } from '../article/prepare/mark-notes'
import { placeBeside } from './place-beside'

interface OpenNote {
  mark: HTMLAnchorElement
  content: DocumentFragment
}

/** Shows a footnote beside its mark. The browser's popover closes on Escape and on a press elsewhere, and returns the focus. */
export function NotePopover({ root }: { root: RefObject<HTMLElement | null> }) {
  const box = useRef<HTMLDivElement>(null)
  const text = useRef<HTMLDivElement>(null)
  const [note, setNote] = useState<OpenNote>()

  useEffect(() => {
    const element = root.current
    if (!element) return
    function open(event: Event) {
      const mark =
        event.target instanceof Element &&
        event.target.closest<HTMLAnchorElement>('.note-mark[href^="#"]')
      const found = mark && element && noteOf(mark, elementsById(element))
      if (!mark || !found) return
      // The link is not followed, so the reader's position stays.
      event.preventDefault()
      event.stopPropagation()
      setNote({ mark, content: noteContent(found) })
    }
    function openByKey(event: KeyboardEvent) {
      if (event.key === ' ') open(event)
    }
    element.addEventListener('click', open, true)
    element.addEventListener('keydown', openByKey, true)
    return () => {
      element.removeEventListener('click', open, true)
      element.removeEventListener('keydown', openByKey, true)
    }
  }, [root])

  useLayoutEffect(() => {
    if (!note || !box.current) return
    text.current?.replaceChildren(note.content.cloneNode(true))
    note.mark.focus({ preventScroll: true })
    box.current.showPopover()
    placeBeside(box.current, note.mark)
    box.current.focus({ preventScroll: true })
  }, [note])

  const name = note && i18n.t('reader.note', [markText(note.mark)])
  const article = note?.mark.closest('article')
  return (
    <div
      ref={box}
      class="note-popover"
      popover="auto"
      role="dialog"
      aria-label={name}
      tabIndex={-1}
      lang={article?.lang || undefined}
      dir={(article?.dir || undefined) as 'ltr' | 'rtl' | 'auto' | undefined}
      onToggle={(event) => {
        if (event.newState === 'closed') setNote(undefined)
      }}
    >
      <div class="note-text" ref={text} />
      {note && (
        <a
          class="note-all"
          href={note.mark.getAttribute('href') ?? ''}
          onClick={(event) => {
            box.current?.hidePopover()
            followInPage(event)
          }}
        >
          {i18n.t('reader.allNotes')}
        </a>
      )}
    </div>
  )
}
