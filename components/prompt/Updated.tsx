import type { LanguageMark } from '@/core/words/own-language'
import { Flag } from '../controls/Flag'
import { trusted } from '../trusted'

export interface UpdatedProps {
  language: LanguageMark
  /** The words, read before the update: afterwards the browser gives none. */
  text: string
  reload: string
  onReload(): void
}

/** What is left to say in a page whose extension was updated. */
export function Updated({ language, text, reload, onReload }: UpdatedProps) {
  return (
    <div {...language} class="truce card line" role="status">
      <Flag />
      <div class="said">
        <p>{text}</p>
        <button type="button" onClick={trusted(onReload)}>
          {reload}
        </button>
      </div>
    </div>
  )
}
