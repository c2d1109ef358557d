import { useMemo } from 'preact/hooks'
import { i18n } from '#i18n'
import type { OutlineEntry } from '../article/prepare'
import { useMedia } from '../use-media'
import { useCurrentSection } from './use-current-section'

/** With fewer headings the article is its own overview. */
const MIN_ENTRIES = 3

/** Deeper headings would make the list too long. */
const MAX_LEVELS = 2

/** The space that the list needs on either side of the column, in rem; see contents.css. */
const SIDE_REM = 18

interface Props {
  outline: readonly OutlineEntry[]
  /** The width of the column, in rem. */
  measure: number
}

/** The article's headings as links, with the current one marked; nothing where there are few. */
export function Contents(props: Props) {
  return props.outline.length < MIN_ENTRIES ? null : <ContentsList {...props} />
}

function ContentsList({ outline, measure }: Props) {
  const top = Math.min(...outline.map(({ level }) => level))
  const entries = useMemo(
    () => outline.filter(({ level }) => level < top + MAX_LEVELS),
    [outline, top],
  )
  const current = useCurrentSection(useMemo(() => entries.map(({ id }) => id), [entries]))
  const isBeside = useMedia(`(min-width: ${measure + 2 * SIDE_REM}rem)`)
  const list = (
    <ol>
      {entries.map(({ id, text, level }) => (
        <li key={id} class={level > top ? 'deeper' : ''}>
          <a href={`#${id}`} dir="auto" aria-current={id === current ? 'location' : undefined}>
            {text}
          </a>
        </li>
      ))}
    </ol>
  )
  return (
    <nav class={`contents ${isBeside ? 'beside' : ''}`} aria-label={i18n.t('reader.contents')}>
      {isBeside ? (
        <div class="contents-sticky">
          <p class="contents-title" aria-hidden="true">
            {i18n.t('reader.contents')}
          </p>
          {list}
        </div>
      ) : (
        <details>
          <summary>{i18n.t('reader.contents')}</summary>
          {list}
        </details>
      )}
    </nav>
  )
}
