import type { UnreachableReason } from '@/core/address/why-unreachable'
import type { Technique } from '@/core/dismissal'
import type { EvidenceId } from '@/core/notice'
import type { EvidenceQuotes } from '@/core/notice/types'
import type { EffectivePolicy } from '@/core/sites/policy'
import type { SiteCheck } from '@/core/sites/site-check'
import type { WhenNotice } from '@/core/sites/when-notice'

export interface PopupProps {
  /** The site's name; absent where Truce cannot run. */
  site: string | undefined
  phase: 'looking' | 'quiet' | 'found' | 'dismissed' | 'failed' | 'supported' | 'unreachable'
  /** The page was asked only just now: nothing is offered yet that its answer would move from under the pointer. */
  isEarly: boolean
  /** Why Truce cannot run in the page. */
  reason: UnreachableReason | undefined
  /** The page is still arriving. */
  isLoading: boolean
  message: string | undefined
  evidence: readonly EvidenceId[]
  /** The notice's own words that some of the evidence stands on. */
  quotes: EvidenceQuotes
  /** How the notice was dismissed. */
  techniques: readonly Technique[]
  policy: Pick<EffectivePolicy, 'support' | 'isPreset' | 'whenNotice' | 'alwaysReader'>
  /** An organisation has switched the reader view off. */
  isReaderOff: boolean
  /** The reader view was asked for, and there is no article. */
  hasNoArticle: boolean
  /** What went wrong, or why there is no article; announced at once. */
  problem: string | undefined
  /** The result of the last check whether a supported site's ads load. */
  check: SiteCheck | undefined
  onSupport(support: boolean): void
  onHowTo(): void
  onWhenNotice(whenNotice: WhenNotice): void
  onAlwaysReader(always: boolean): void
  onDismiss(): void
  onUndo(): void
  /** The reader says that this is no notice. */
  onNotNotice(): void
  onReader(): void
  onPoint(): void
  /** Shows what the reader may report of this page. */
  onReport(): void
  onSettings(): void
}
