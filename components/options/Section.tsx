import type { ComponentChildren } from 'preact'
import { useRef } from 'preact/hooks'
import { i18n } from '#i18n'
import { useKeptFocus } from './use-kept-focus'

/** The sections of the settings page, in their order. */
export const SECTIONS = [
  'notices',
  'sites',
  'support',
  'button',
  'shortcuts',
  'totals',
  'backup',
] as const
export type SectionId = (typeof SECTIONS)[number]

/** What came of the last change, shown in the section where it was made. */
export interface Said {
  where: SectionId
  /** What was just done, and how to undo it where that is possible. */
  done?: { text: string; onUndo?: (() => void) | undefined } | undefined
  /** What went wrong. */
  problem?: string | undefined
}

export function sectionTitle(id: SectionId): string {
  const titles: Record<SectionId, () => string> = {
    notices: () => i18n.t('options.notices'),
    sites: () => i18n.t('options.sites'),
    support: () => i18n.t('options.supportSettings'),
    button: () => i18n.t('options.toolbarButton'),
    shortcuts: () => i18n.t('options.shortcuts'),
    totals: () => i18n.t('options.totals'),
    backup: () => i18n.t('options.backup'),
  }
  return titles[id]()
}

/** The id of a section's heading. */
export const headingId = (id: SectionId) => `${id}-heading`

interface Props {
  id: SectionId
  said: Said | undefined
  children: ComponentChildren
}

/** A part of the settings page with its heading and what is to be said of it. */
export function Section({ id, said, children }: Props) {
  const section = useRef<HTMLElement>(null)
  useKeptFocus(section)
  return (
    <section ref={section} class="card" id={id} aria-labelledby={headingId(id)}>
      <h2 id={headingId(id)} tabIndex={-1}>
        {sectionTitle(id)}
      </h2>
      {children}
      {said?.where === id && <Message {...said} />}
    </section>
  )
}

/** In place before it has anything to say, so that a screen reader hears it. */
function Message({ done, problem }: Said) {
  return (
    <>
      {problem && (
        <p class="problem" role="alert">
          {problem}
        </p>
      )}
      <div class="done" role="status" hidden={!done}>
        {done && <p>{done.text}</p>}
        {done?.onUndo && (
          <button type="button" class="quiet" onClick={done.onUndo}>
            {i18n.t('prompt.undo')}
          </button>
        )}
      </div>
    </>
  )
}
