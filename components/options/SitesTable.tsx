import { useState } from 'preact/hooks'
import { i18n } from '#i18n'
import type { Sites } from '@/core/sites/policy'
import type { VisitCounts } from '@/core/sites/visit-counts'
import { SiteRow } from './SiteRow'

export interface SitesTableProps {
  sites: Sites
  /** Undefined where visits are not counted. */
  visits: VisitCounts | undefined
  labelledBy: string
  onRemove(sites: string[]): void
}

/** The rows rendered at most. In a longer list the reader searches. */
const MAX_ROWS = 200

/** The reader's choices by site, newest first, with a search and the removal of several sites at once. */
export function SitesTable({ sites, visits, labelledBy, onRemove }: SitesTableProps) {
  const [query, setQuery] = useState('')
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const all = Object.entries(sites).sort(([, a], [, b]) => b.updatedAt - a.updatedAt)
  const found = all.filter(([site]) => site.includes(query.trim().toLowerCase()))
  const shown = found.slice(0, MAX_ROWS)
  // Only what the search still shows: a site out of view is not removed by surprise.
  const marked = found.flatMap(([site]) => (chosen.has(site) ? [site] : []))

  function choose(keys: readonly string[], isChosen: boolean): void {
    const left = new Set(chosen)
    for (const site of keys) left[isChosen ? 'add' : 'delete'](site)
    setChosen(left)
  }

  function removeMarked(): void {
    onRemove(marked)
    setChosen(new Set())
  }

  return (
    <>
      {all.length > 0 && (
        <div class="buttons">
          <input
            type="search"
            aria-label={i18n.t('options.search')}
            placeholder={i18n.t('options.search')}
            value={query}
            onInput={(event) => setQuery(event.currentTarget.value)}
          />
          <button type="button" disabled={marked.length === 0} onClick={removeMarked}>
            {i18n.t('options.removeMarked', marked.length, [String(marked.length)])}
          </button>
        </div>
      )}
      <table aria-labelledby={labelledBy}>
        <thead>
          <tr>
            <th scope="col">
              <input
                type="checkbox"
                aria-label={i18n.t('options.markAll')}
                checked={found.length > 0 && marked.length === found.length}
                disabled={found.length === 0}
                onChange={(event) =>
                  choose(
                    found.map(([site]) => site),
                    event.currentTarget.checked,
                  )
                }
              />
            </th>
            <th scope="col">{i18n.t('options.site')}</th>
            <th scope="col">{i18n.t('options.choice')}</th>
            <th scope="col" class="wide">
              {i18n.t('options.since')}
            </th>
            <th scope="col" class="wide">
              {i18n.t('options.lastCheck')}
            </th>
            {visits && (
              <>
                <th scope="col" class="wide count">
                  {i18n.t('options.visits')}
                </th>
                <th scope="col" class="wide count">
                  {i18n.t('options.articles')}
                </th>
              </>
            )}
            <th scope="col">
              <span class="visually-hidden">{i18n.t('options.actions')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {shown.map(([site, policy]) => (
            <SiteRow
              key={site}
              site={site}
              policy={policy}
              hasCount={visits !== undefined}
              count={visits?.[site]}
              isMarked={chosen.has(site)}
              onMark={(isMarked) => choose([site], isMarked)}
              onRemove={() => onRemove([site])}
            />
          ))}
        </tbody>
      </table>
      {all.length === 0 && <p class="hint">{i18n.t('options.noSites')}</p>}
      {all.length > 0 && found.length === 0 && <p class="hint">{i18n.t('options.noMatch')}</p>}
      {found.length > MAX_ROWS && (
        <p class="hint">{i18n.t('options.more', [String(found.length - MAX_ROWS)])}</p>
      )}
    </>
  )
}
