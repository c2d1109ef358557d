import { useEffect, useState } from 'preact/hooks'

/** A section is current from where its heading has come this far up the window. */
const LINE_PERCENT = 35

/** Pixels above the window that still count: more than any article is long. */
const FAR = 1_000_000

/** The id of the heading whose section is being read; undefined before the first. */
export function useCurrentSection(ids: readonly string[]): string | undefined {
  const [current, setCurrent] = useState<string>()

  useEffect(() => {
    const passed = new Set<string>()
    // A heading is "in sight" of this observer from the line up to far above: passed, that is.
    const observer = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries) {
          if (isIntersecting) passed.add(target.id)
          else passed.delete(target.id)
        }
        setCurrent(ids.findLast((id) => passed.has(id)))
      },
      { rootMargin: `${FAR}px 0px -${100 - LINE_PERCENT}% 0px` },
    )
    for (const id of ids) {
      const heading = document.getElementById(id)
      if (heading) observer.observe(heading)
    }
    return () => observer.disconnect()
  }, [ids])

  return current
}
