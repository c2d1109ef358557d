import { i18n } from '#i18n'

interface Props {
  hasCounts: boolean
  isAllMarked: boolean
  onMarkAll(isMarked: boolean): void
}

/** The heads of the columns. */
export function SitesHead({ hasCounts, isAllMarked, onMarkAll }: Props) {
  return (
    <thead>
      <tr>
        <th scope="col" class="select">
          <label>
            <input
              type="checkbox"
              aria-label={i18n.t('options.markAll')}
              checked={isAllMarked}
              onChange={(event) => onMarkAll(event.currentTarget.checked)}
            />
          </label>
        </th>
        <th scope="col">{i18n.t('options.site')}</th>
        <th scope="col">{i18n.t('options.choice')}</th>
        <th scope="col">{i18n.t('options.since')}</th>
        <th scope="col">{i18n.t('options.lastCheck')}</th>
        {hasCounts && (
          <>
            <th scope="col" class="count">
              {i18n.t('options.visits')}
            </th>
            <th scope="col" class="count">
              {i18n.t('options.articles')}
            </th>
          </>
        )}
        <th scope="col">
          <span class="visually-hidden">{i18n.t('options.actions')}</span>
        </th>
      </tr>
    </thead>
  )
}
