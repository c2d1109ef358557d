import { useState } from 'preact/hooks'
import { i18n } from '#i18n'

export interface CopyTextProps {
  label: string
  /** The button's accessible name; a page may have several. */
  copyLabel: string
  text: string
}

/** A line of text with a button that copies it. */
export function CopyText({ label, copyLabel, text }: CopyTextProps) {
  const [state, setState] = useState<'idle' | 'copied' | 'failed'>('idle')
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => setState('copied'),
      () => setState('failed'),
    )
  return (
    <p class="copy-text">
      <span>{label}</span> <code>{text}</code>
      <button type="button" aria-label={copyLabel} onClick={copy}>
        {i18n.t('support.copy')}
      </button>
      <span role="status">{state !== 'idle' && i18n.t(`support.${state}`)}</span>
    </p>
  )
}
