import { useMemo } from 'preact/hooks'
import { i18n } from '#i18n'
import type { OutlineEntry } from '../article/prepare'
import { useMedia } from '../use-media'
import { useCurrentSection } from './use-current-section'

/** Fewer headings than this and the article itself is the overview. */
const MIN_ENTRIES = 3

/** Deeper headings make the list longer than it helps. */
const MAX_LEVELS = 2

/** Room for the contents beside a column of usual width; the same width stands in contents.css. */
const BESIDE = '(min-width: 76rem)'

interface Props {
  outline: readonly OutlineEntry[]
}

/** The article's headings as links, the current one marked; nothing when there are few. */
export function Contents({ outline }: Props) {
  return outline.length < MIN_ENTRIES ? null : <ContentsList outline={outline} />
}

function ContentsList({ outline }: Props) {
  const top = Math.min(...outline.map(({ level }) => level))
  const entries = useMemo(
    () => outline.filter(({ level }) => level < top + MAX_LEVELS),
    [outline, top],
  )
  const current = useCurrentSection(useMemo(() => entries.map(({ id }) => id), [entries]))
  const isBeside = useMedia(BESIDE)
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
