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
        results.push({ page, ...(await askAll(tab, page, order, how)) })
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

async function askAll(
  tab: OfflineTab,
  page: LabelledPage,
  tools: readonly Tool[],
  { parsed, explain }: { parsed: boolean; explain: boolean },
): Promise<Omit<PageResult, 'page'>> {
  const url = JSON.stringify(page.url)
  if (page.set === 'related') {
    const question = `${GLOBAL}.runRelated(${url}, document)`
    return {
      tools: {},
      related: await (parsed ? tab.askParsed(page, question) : tab.ask(page, question)),
    }
  }
  const first = (tool: Tool) => `${GLOBAL}.runTool('${tool}', ${url}, document, ${explain})`
  if (parsed) {
    const all = tools.map((tool) => `${tool}: ${first(tool)}`).join(', ')
    return { tools: await tab.askParsed(page, `({ ${all} })`) }
  }
  await tab.ask(page, 'undefined')
  const results: PageResult['tools'] = {}
  for (const tool of tools) {
    const { value, cpu } = await tab.askTimed<ToolResult>(first(tool))
    const again = `${GLOBAL}.runAgain('${tool}', ${url}, document)`
    results[tool] = { ...value, cpu, again: (await tab.askTimed<number>(again)).value }
  }
  return { tools: results }
}
