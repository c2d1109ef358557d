import type { RefObject } from 'preact'
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'
import { i18n } from '#i18n'
import { followInPage } from '../article/follow-in-page'
import { bareMark, noteOf, noteWords } from '../article/prepare/mark-notes'
import { placeBeside } from './place-beside'

interface OpenNote {
  mark: HTMLAnchorElement
  words: DocumentFragment
}

/**
 * A footnote opened beside its mark, without leaving the line. The browser's popover closes it on Escape and on a
 * press elsewhere, and gives the focus back to the mark.
 */
export function NotePopover({ root }: { root: RefObject<HTMLElement | null> }) {
  const box = useRef<HTMLDivElement>(null)
  const words = useRef<HTMLDivElement>(null)
  const [note, setNote] = useState<OpenNote>()

  useEffect(() => {
    const element = root.current
    if (!element) return
    function open(event: Event) {
      const mark =
        event.target instanceof Element &&
        event.target.closest<HTMLAnchorElement>('.note-mark[href^="#"]')
      const found = mark && element && noteOf(mark, element)
      if (!mark || !found) return
      // Before the link is followed: the place in the text is kept.
      event.preventDefault()
      event.stopPropagation()
      setNote({ mark, words: noteWords(found) })
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
    words.current?.replaceChildren(note.words.cloneNode(true))
    note.mark.focus({ preventScroll: true })
    box.current.showPopover()
    placeBeside(box.current, note.mark)
    box.current.focus({ preventScroll: true })
  }, [note])

  const name = note && i18n.t('reader.note', [bareMark(note.mark)])
  const article = note?.mark.closest('article')
  return (
    <div
      ref={box}
      class="note"
      popover="auto"
      role="dialog"
      aria-label={name}
      tabIndex={-1}
      lang={article?.lang || undefined}
      dir={article?.dir === 'rtl' ? 'rtl' : undefined}
      onToggle={(event) => {
        if (event.newState === 'closed') setNote(undefined)
      }}
    >
      <div class="note-words" ref={words} />
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
