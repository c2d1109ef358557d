import { useId, useRef, useState } from 'preact/hooks'
import { i18n } from '#i18n'
import type { SitePolicy, Sites } from '@/core/sites/policy'
import type { VisitCounts } from '@/core/sites/visit-counts'
import { plural } from '@/core/words/plural'
import { CheckLimit } from './CheckLimit'
import type { SiteChoice } from './SiteChoiceMenu'
import { SiteRow } from './SiteRow'
import { SitesHead } from './SitesHead'

export interface SitesTableProps {
  sites: Sites
  /** Undefined where visits are not counted. */
  visits: VisitCounts | undefined
  labelledBy: string
  onChoose(site: string, before: SitePolicy, choice: SiteChoice): void
  onRemove(sites: string[]): void
}

/** The rows rendered at first: what follows the list is to be in reach. */
const FIRST_ROWS = 20
/** The rows added with every press for more: thousands at once take seconds. */
const MORE_ROWS = 200

/** The reader's choices by site, newest first, with a search and the removal of several sites at once. */
export function SitesTable({ sites, visits, labelledBy, ...on }: SitesTableProps) {
  const [query, setQuery] = useState('')
  const [rows, setRows] = useState(FIRST_ROWS)
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const limitId = useId()
  const all = useNewestFirst(sites)
  const found = all.filter(([site]) => site.includes(query.trim().toLowerCase()))
  const shown = found.slice(0, rows)
  const more = found.length - shown.length
  const hasCounts = all.some(([site]) => visits?.[site])
  // Only what the search still shows: a site out of view is not removed by surprise.
  const marked = found.flatMap(([site]) => (chosen.has(site) ? [site] : []))

  function choose(keys: readonly string[], isChosen: boolean): void {
    const left = new Set(chosen)
    for (const site of keys) left[isChosen ? 'add' : 'delete'](site)
    setChosen(left)
  }

  function removeMarked(): void {
    on.onRemove(marked)
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
            {marked.length === 0
              ? i18n.t('options.removeMarked.none')
              : plural('options.removeMarked', marked.length)}
          </button>
        </div>
      )}
      <table aria-labelledby={labelledBy}>
        {found.length > 0 && (
          <SitesHead
            hasCounts={hasCounts}
            isAllMarked={shown.every(([site]) => chosen.has(site))}
            onMarkAll={(isMarked) =>
              choose(
                shown.map(([site]) => site),
                isMarked,
              )
            }
          />
        )}
        <tbody>
          {shown.map(([site, policy]) => (
            <SiteRow
              key={site}
              site={site}
              policy={policy}
              hasCount={hasCounts}
              count={visits?.[site]}
              limitId={limitId}
              isMarked={chosen.has(site)}
              onMark={(isMarked) => choose([site], isMarked)}
              onChoose={(choice) => on.onChoose(site, policy, choice)}
              onRemove={() => on.onRemove([site])}
            />
          ))}
          {found.length === 0 && (
            <tr class="no-row">
              <td class="hint">
                {i18n.t(all.length === 0 ? 'options.noSites' : 'options.noMatch')}
              </td>
            </tr>
          )}
        </tbody>
      </table>
      {more > 0 && (
        <div class="buttons more">
          <p class="hint">{plural('options.more', more)}</p>
          <button type="button" onClick={() => setRows(rows + MORE_ROWS)}>
            {plural('options.showMore', Math.min(more, MORE_ROWS))}
          </button>
        </div>
      )}
      <CheckLimit id={limitId} checks={shown.map(([, { check }]) => check)} />
    </>
  )
}

/** The sites, newest first. A row stays in its place while the reader changes the choice in it. */
function useNewestFirst(sites: Sites): [string, SitePolicy][] {
  const times = useRef(new Map<string, number>())
  for (const [site, { updatedAt }] of Object.entries(sites))
    if (!times.current.has(site)) times.current.set(site, updatedAt)
  const timeOf = (site: string) => times.current.get(site) ?? 0
  return Object.entries(sites).sort(([a], [b]) => timeOf(b) - timeOf(a))
}
