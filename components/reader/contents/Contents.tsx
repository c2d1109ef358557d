import { i18n } from '#i18n'
import type { OutlineEntry } from '../article/prepare-body'

/** Fewer headings than this and the article itself is the overview. */
const MIN_ENTRIES = 3

/** Deeper headings make the list longer than it helps. */
const MAX_LEVELS = 2

/** The article's headings as links; nothing when there are few. */
export function Contents({ outline }: { outline: readonly OutlineEntry[] }) {
  if (outline.length < MIN_ENTRIES) return null
  const top = Math.min(...outline.map(({ level }) => level))
  const entries = outline.filter(({ level }) => level < top + MAX_LEVELS)
  return (
    <nav class="contents" aria-label={i18n.t('reader.contents')}>
      <details>
        <summary>{i18n.t('reader.contents')}</summary>
        <ol>
          {entries.map(({ id, text, level }) => (
            <li key={id} class={level > top ? 'deeper' : ''}>
              <a href={`#${id}`} dir="auto">
                {text}
              </a>
            </li>
          ))}
        </ol>
      </details>
    </nav>
  )
}
