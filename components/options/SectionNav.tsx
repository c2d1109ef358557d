import { useEffect, useState } from 'preact/hooks'
import { i18n } from '#i18n'
import { SECTIONS, type SectionId, sectionTitle } from './Section'

/** A section is the current one when its heading has come above this share of the window. */
const LINE = 0.3

/** Links to the sections, beside them where there is room. */
export function SectionNav() {
  const current = useCurrentSection()
  return (
    <nav class="section-nav" aria-label={i18n.t('options.sections')}>
      <ul>
        {SECTIONS.map((id) => (
          <li key={id}>
            <a href={`#${id}`} aria-current={id === current ? 'location' : undefined}>
              {sectionTitle(id)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

function useCurrentSection(): SectionId {
  const [current, setCurrent] = useState<SectionId>(SECTIONS[0])
  useEffect(() => {
    let frame = 0
    const update = () => {
      frame = 0
      const isAtEnd = scrollY > 0 && scrollY + innerHeight >= document.body.scrollHeight - 1
      const passed = SECTIONS.findLast((id) => {
        const top = document.getElementById(id)?.getBoundingClientRect().top ?? Infinity
        return isAtEnd || top < innerHeight * LINE
      })
      setCurrent(passed ?? SECTIONS[0])
    }
    const schedule = () => {
      frame ||= requestAnimationFrame(update)
    }
    addEventListener('scroll', schedule, { passive: true })
    return () => {
      cancelAnimationFrame(frame)
      removeEventListener('scroll', schedule)
    }
  }, [])
  return current
}
