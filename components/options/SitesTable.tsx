import { useState } from 'preact/hooks'
import { i18n } from '#i18n'
import type { SitePolicy, Sites } from '@/core/sites/policy'

export interface SitesTableProps {
  sites: Sites
  labelledBy: string
  onRemove(site: string): void
}

/** Rows painted at once; a search narrows a longer list. */
const MAX_ROWS = 200

/** The reader's choices site by site, newest first, with a search. */
export function SitesTable({ sites, labelledBy, onRemove }: SitesTableProps) {
  const [query, setQuery] = useState('')
  const all = Object.entries(sites).sort(([, a], [, b]) => b.updatedAt - a.updatedAt)
  const found = all.filter(([site]) => site.includes(query.trim().toLowerCase()))
  const shown = found.slice(0, MAX_ROWS)
  return (
    <>
      {all.length > 0 && (
        <input
          type="search"
          aria-label={i18n.t('options.search')}
          placeholder={i18n.t('options.search')}
          value={query}
          onInput={(event) => setQuery(event.currentTarget.value)}
        />
      )}
      <table aria-labelledby={labelledBy}>
        <thead>
          <tr>
            <th scope="col">{i18n.t('options.site')}</th>
            <th scope="col">{i18n.t('options.choice')}</th>
            <th scope="col">{i18n.t('options.since')}</th>
            <th scope="col">
              <span class="visually-hidden">{i18n.t('options.actions')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {shown.map(([site, policy]) => (
            <SiteRow key={site} site={site} policy={policy} onRemove={onRemove} />
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

interface SiteRowProps {
  site: string
  policy: SitePolicy
  onRemove(site: string): void
}

function SiteRow({ site, policy, onRemove }: SiteRowProps) {
  return (
    <tr>
      <th scope="row">{site}</th>
      <td>{choiceOf(policy)}</td>
      <td>{policy.updatedAt > 0 && <Day time={policy.updatedAt} />}</td>
      <td>
        <button
          type="button"
          class="quiet"
          aria-label={i18n.t('options.removeSite', [site])}
          onClick={() => onRemove(site)}
        >
          {i18n.t('options.remove')}
        </button>
      </td>
    </tr>
  )
}

function choiceOf({ support, whenNotice, pointed, alwaysReader }: SitePolicy): string {
  if (support) return i18n.t('options.supported')
  const choices = [
    whenNotice && i18n.t(`whenNotice.${whenNotice}`),
    pointed?.length && i18n.t('options.pointed', pointed.length, [String(pointed.length)]),
    alwaysReader && i18n.t('options.alwaysReader'),
  ]
  return choices.filter(Boolean).join('; ')
}

function Day({ time }: { time: number }) {
  const date = new Date(time)
  return <time datetime={date.toISOString()}>{date.toLocaleDateString()}</time>
}
