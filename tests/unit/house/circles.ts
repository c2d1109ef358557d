import type { Arrow } from './sources'

/** The files of each circle of imports: of two files of a circle, each imports the other in the end. */
export function circlesAmong(arrows: readonly Arrow[]): string[][] {
  const next = new Map<string, string[]>()
  for (const { from, to } of arrows) next.set(from, [...(next.get(from) ?? []), to])
  const reached = new Map([...next.keys()].map((file) => [file, reachableFrom(file, next)]))
  const circles = new Map<string, string[]>()
  for (const [file, there] of reached) {
    if (!there.has(file)) continue
    const circle = [...there].filter((other) => reached.get(other)?.has(file)).sort()
    circles.set(circle.join(), circle)
  }
  return [...circles.values()]
}

function reachableFrom(file: string, next: ReadonlyMap<string, readonly string[]>): Set<string> {
  const reached = new Set<string>()
  const open = [...(next.get(file) ?? [])]
  for (let one = open.pop(); one !== undefined; one = open.pop()) {
    if (reached.has(one)) continue
    reached.add(one)
    open.push(...(next.get(one) ?? []))
  }
  return reached
}
