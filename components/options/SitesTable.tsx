import { useId, useState } from 'preact/hooks'
import { i18n } from '#i18n'
import type { Sites } from '@/core/sites/policy'
import type { VisitCounts } from '@/core/sites/visit-counts'
import { plural } from '@/core/words/plural'
import { CheckLimit } from './CheckLimit'
import { SiteRow } from './SiteRow'
import { SitesHead } from './SitesHead'

export interface SitesTableProps {
  sites: Sites
  /** Undefined where visits are not counted. */
  visits: VisitCounts | undefined
  labelledBy: string
  onRemove(sites: string[]): void
}

/** The rows rendered at first, and again with every press for more: thousands at once take seconds. */
const PAGE_ROWS = 200

/** The reader's choices by site, newest first, with a search and the removal of several sites at once. */
export function SitesTable({ sites, visits, labelledBy, onRemove }: SitesTableProps) {
  const [query, setQuery] = useState('')
  const [rows, setRows] = useState(PAGE_ROWS)
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const limitId = useId()
  const all = Object.entries(sites).sort(([, a], [, b]) => b.updatedAt - a.updatedAt)
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
            {marked.length === 0
              ? i18n.t('options.removeMarked.none')
              : plural('options.removeMarked', marked.length)}
          </button>
        </div>
      )}
      <CheckLimit id={limitId} checks={shown.map(([, { check }]) => check)} />
      <table aria-labelledby={labelledBy}>
        {found.length > 0 && (
          <SitesHead
            hasCounts={hasCounts}
            isAllMarked={marked.length === found.length}
            onMarkAll={(isMarked) =>
              choose(
                found.map(([site]) => site),
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
              onRemove={() => onRemove([site])}
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
          <button type="button" onClick={() => setRows(rows + PAGE_ROWS)}>
            {plural('options.showMore', Math.min(more, PAGE_ROWS))}
          </button>
        </div>
      )}
    </>
  )
}
