import { bundleInPage, GLOBAL } from './bundle.ts'
import { launchOffline, OfflineTab } from './offline-tab.ts'
import type { LabelledPage } from './read-labelled.ts'
import type { Tool, ToolResult } from './tools.ts'

/** As many as there are cores on the machines this runs on; more would only measure each other. */
const TABS = 2

/** The results for a page. */
export interface PageResult {
  page: LabelledPage
  tools: Partial<Record<Tool, ToolResult>>
  related?: { hrefs: string[]; ms: number }
}

/** Loads every page once and runs each tool on it. Pages that fail to load are printed and left out. */
export async function runPages(
  pages: readonly LabelledPage[],
  tools: readonly Tool[],
  how: { parsed: boolean; explain: boolean },
): Promise<PageResult[]> {
  const script = await bundleInPage()
  const browser = await launchOffline()
  const waiting = [...pages.entries()]
  const results: PageResult[] = []
  const work = async () => {
    let tab = await OfflineTab.open(browser, script)
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const [at, page] = next
      // Whoever comes first pays for warming up: each tool is first as often as the others.
      const order = tools.map((_, turn) => tools[(turn + at) % tools.length] as Tool)
      try {
        const question = asked(page, order, how.explain)
        const answer = how.parsed ? tab.askParsed(page, question) : tab.ask(page, question)
        results.push({ page, ...((await answer) as Omit<PageResult, 'page'>) })
      } catch (error) {
        console.error(`${page.set}/${page.id}: ${error instanceof Error ? error.message : error}`)
        tab = await OfflineTab.open(browser, script)
      }
    }
  }
  try {
    await Promise.all(Array.from({ length: TABS }, work))
  } finally {
    await browser.close()
  }
  return results
}

function asked(page: LabelledPage, tools: readonly Tool[], explain: boolean): string {
  const url = JSON.stringify(page.url)
  if (page.set === 'related')
    return `({ tools: {}, related: ${GLOBAL}.runRelated(${url}, document) })`
  const each = tools.map(
    (tool) => `${tool}: ${GLOBAL}.runTool('${tool}', ${url}, document, ${explain})`,
  )
  return `({ tools: { ${each.join(', ')} } })`
}
