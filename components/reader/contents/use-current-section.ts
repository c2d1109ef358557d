import { useEffect, useState } from 'preact/hooks'

/** A section becomes current when its heading is above this line, in percent of the window's height. */
const LINE_PERCENT = 35

/** How far above the window headings are observed, in CSS pixels: more than any article is long. */
const ABOVE = 1_000_000

/** The id of the heading whose section is being read; undefined before the first. */
export function useCurrentSection(ids: readonly string[]): string | undefined {
  const [current, setCurrent] = useState<string>()

  useEffect(() => {
    const passed = new Set<string>()
    // The observed area reaches from far above the window down to the line, so what intersects it was passed.
    const observer = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries) {
          if (isIntersecting) passed.add(target.id)
          else passed.delete(target.id)
        }
        setCurrent(ids.findLast((id) => passed.has(id)))
      },
      { rootMargin: `${ABOVE}px 0px -${100 - LINE_PERCENT}% 0px` },
    )
    for (const id of ids) {
      const heading = document.getElementById(id)
      if (heading) observer.observe(heading)
    }
    return () => observer.disconnect()
  }, [ids])

  return current
}
