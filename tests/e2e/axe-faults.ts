import axe from 'axe-core'
import type { DriverPage } from '../browsers/driver-page.ts'

/** WCAG 2.2 A and AA, as far as axe can test it. */
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** What axe finds wrong with a page, as "rule: selector". */
export async function axeFaults(page: DriverPage): Promise<string[]> {
  const isThere = await page.evaluate(() => 'axe' in globalThis)
  // Sent as a function: the CSP of an extension page forbids `eval`.
  if (!isThere) await page.evaluate(new Function(axe.source) as () => void)
  return page.evaluate(async (tags) => {
    const { run } = (globalThis as unknown as { axe: typeof import('axe-core') }).axe
    const { violations } = await run(document, { runOnly: { type: 'tag', values: tags } })
    return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target}`))
  }, RULES)
}
