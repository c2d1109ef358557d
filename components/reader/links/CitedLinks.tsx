import { i18n } from '#i18n'
import type { CitedLink } from './number-links'

interface Props {
  links: readonly CitedLink[]
  /** Whether they are listed on screen. */
  onScreen: boolean
  /** Whether they are listed in print. */
  inPrint: boolean
}

/** The links that the article cites, numbered, with their addresses; nothing where it cites none. */
export function CitedLinks({ links, onScreen, inPrint }: Props) {
  if (links.length === 0 || !(onScreen || inPrint)) return null
  const where = [onScreen ? 'on-screen' : '', inPrint ? 'in-print' : ''].join(' ')
  return (
    <section class={`cited-links ${where}`} aria-labelledby="cited-heading">
      <h2 id="cited-heading">{i18n.t('reader.cited')}</h2>
      <ol>
        {links.map(({ href, title }) => (
          <li key={href}>
            {title && (
              <span class="cited-title" dir="auto">
                {title}
              </span>
            )}
            <a href={href} rel="noopener noreferrer" dir="ltr">
              {href}
            </a>
          </li>
        ))}
      </ol>
    </section>
  )
}
