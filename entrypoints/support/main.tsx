import { render } from 'preact'
import { i18n } from '#i18n'
import { SupportPage } from '@/components/support/SupportPage'
import { scopeOf, termOf } from '@/core/sites/support-terms'
import { likelyBlockers } from '@/core/support/likely-blockers'
import { ownLanguage } from '@/core/words/own-language'
import type { SupportTab } from './read-support-tab'
import { useSupport } from './use-support'

function SupportRoot() {
  const { shown, ...page } = useSupport()
  if (shown === undefined) return <main class="support" aria-busy="true" />
  if (shown === null) return <NoSite />
  const { keys, blockers, support } = shown
  // Of support that has ended it tells nothing: what let the ads through is what is to block them again.
  const check = support && (support.policy.check ?? page.lastCheck)
  return (
    <SupportPage
      site={keys.site}
      problem={page.problem}
      wasSupported={shown.wasSupported}
      terms={termsOf(shown, page.give)}
      check={{ check, isChecking: page.isChecking, onCheck: page.check }}
      blockers={{
        likely: likelyBlockers(blockers, check),
        target: {
          key: support?.key ?? keys.site,
          hasSubdomains: support?.policy.subdomains === true,
          browser: blockers.browser,
        },
        canAsk: blockers.installed === undefined,
        isRefused: page.isRefused,
        openerOf: page.openerOf,
        listOpenerOf: page.listOpenerOf,
        onAsk: page.ask,
      }}
      ways={shown.ways}
      onSupport={() => page.give('site', 'always')}
      onStop={support?.policy.isPreset ? undefined : page.stop}
      onReturn={page.back}
    />
  )
}

function termsOf({ keys, support }: SupportTab, give: ReturnType<typeof useSupport>['give']) {
  if (!support) return undefined
  const scope = scopeOf(support.key, support.policy)
  const term = termOf(support.policy)
  const { until } = support.policy
  return {
    keys,
    scope,
    term,
    until: typeof until === 'number' ? until : undefined,
    onScope: (chosen: typeof scope) => void give(chosen, term),
    onTerm: (chosen: typeof term) => void give(scope, chosen),
  }
}

function NoSite() {
  return (
    <main class="support">
      <h1>{i18n.t('prompt.support')}</h1>
      <p>{i18n.t('support.leadGone')}</p>
    </main>
  )
}

Object.assign(document.documentElement, ownLanguage())
document.title = i18n.t('prompt.support')
const root = document.getElementById('root')
if (root) render(<SupportRoot />, root)
