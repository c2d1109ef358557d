import { useMemo } from 'preact/hooks'
import { i18n } from '#i18n'
import type { OutlineEntry } from '../article/prepare'
import { useMedia } from '../use-media'
import { useCurrentSection } from './use-current-section'

/** Fewer headings than this and the article itself is the overview. */
const MIN_ENTRIES = 3

/** Deeper headings make the list longer than it helps. */
const MAX_LEVELS = 2

/** What the contents beside the text need on either side of it, in rem; contents.css sets them. */
const ROOM = 18

interface Props {
  outline: readonly OutlineEntry[]
  /** The width of the column, in rem. */
  measure: number
}

/** The article's headings as links, the current one marked; nothing when there are few. */
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
  const isBeside = useMedia(`(min-width: ${measure + 2 * ROOM}rem)`)
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
        <div class="contents-stay">
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
