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
  const entries = useMemo(() => entriesOf(props.outline), [props.outline])
  return entries.length < MIN_ENTRIES ? null : (
    <ContentsList entries={entries} measure={props.measure} />
  )
}

/** The two upper levels of headings. One is indented only where a heading above it is there to belong to. */
function entriesOf(outline: readonly OutlineEntry[]) {
  const top = Math.min(...outline.map(({ level }) => level))
  const first = outline.findIndex(({ level }) => level === top)
  return outline
    .map((entry, at) => ({ ...entry, isDeeper: entry.level > top && at > first }))
    .filter(({ level }) => level < top + MAX_LEVELS)
}

interface ListProps {
  entries: ReturnType<typeof entriesOf>
  measure: number
}

function ContentsList({ entries, measure }: ListProps) {
  const current = useCurrentSection(useMemo(() => entries.map(({ id }) => id), [entries]))
  const isBeside = useMedia(`(min-width: ${measure + 2 * SIDE_REM}rem)`)
  const list = (
    <ol>
      {entries.map(({ id, text, isDeeper }) => (
        <li key={id} class={isDeeper ? 'deeper' : ''}>
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
