import { useEffect, useRef } from 'preact/hooks'
import { i18n } from '#i18n'
import type { SiteCheck } from '@/core/sites/site-check'
import { describeCheck } from './describe-check'

interface Props {
  site: string
  isSupported: boolean
  check: SiteCheck | undefined
  onSupport(): void
  onReturn(): void
}

/** What the page is about, how far the reader is, and the one thing to do now. */
export function SupportHead({ site, isSupported, check, onSupport, onReturn }: Props) {
  const back = useRef<HTMLButtonElement>(null)
  const loadsSince = isSupported && check?.result === 'loads' ? check.at : undefined
  const atFirst = useRef(loadsSince)

  // The steps fold under the reader's feet: what they waited for, and the way on, come into sight.
  useEffect(() => {
    if (loadsSince === undefined || loadsSince === atFirst.current) return
    const focused = document.activeElement
    if (focused === null || focused === document.body || focused.closest('.steps'))
      back.current?.focus()
  }, [loadsSince])

  return (
    <header>
      <h1>{i18n.t('support.title', [site])}</h1>
      {loadsSince === undefined ? (
        <p>{i18n.t(isSupported ? 'support.lead' : 'support.leadNot')}</p>
      ) : (
        <p class="success">
          <span aria-hidden="true">♥</span> {describeCheck(check)}
        </p>
      )}
      <div class="buttons">
        {!isSupported && (
          <button type="button" class="primary" onClick={onSupport}>
            {i18n.t('prompt.support')}
          </button>
        )}
        <button
          type="button"
          ref={back}
          class={loadsSince === undefined ? 'quiet' : 'primary'}
          onClick={onReturn}
        >
          {i18n.t('support.return')}
        </button>
      </div>
    </header>
  )
}
