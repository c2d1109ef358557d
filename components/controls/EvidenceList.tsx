import { i18n } from '#i18n'
import type { EvidenceId, EvidenceQuotes } from '@/core/notice/types'

export interface EvidenceListProps {
  evidence: readonly EvidenceId[]
  /** The notice's own words that some of the evidence stands on. */
  quotes: EvidenceQuotes
  /** The language of the notice's words; empty where it is not known. */
  lang: string
}

/** Why a box was taken for a notice or for something else, each reason with the sentence it stands on. */
export function EvidenceList({ evidence, quotes, lang }: EvidenceListProps) {
  return (
    <ul class="evidence">
      {evidence.map((id) => (
        <li key={id}>
          {i18n.t(`evidence.${id}`)}
          {quotes[id] && (
            <q lang={lang} dir="auto">
              {quotes[id]}
            </q>
          )}
        </li>
      ))}
    </ul>
  )
}
