import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { CorpusPage } from '../read-corpus.ts'

/** How many nodes the busy page adds, and how many at a time: a feed that is scrolled fast. */
const NODES = 5_000
const BATCH = 100

/** Adds paragraphs in one task after the other and notes how long it took in `window.took`. */
const BUSY_PAGE = `<!doctype html><title>Busy</title><main></main><script>
const main = document.querySelector('main')
const from = performance.now()
let added = 0
function add() {
  for (let i = 0; i < ${BATCH}; i += 1, added += 1) {
    const row = document.createElement('p')
    row.innerHTML = 'Update ' + added + ': <b>the tide</b> is at <a href="#">the second step</a>.'
    main.append(row)
  }
  if (added < ${NODES}) setTimeout(add)
  else requestAnimationFrame(() => { window.took = performance.now() - from })
}
addEventListener('load', () => setTimeout(add, 300))
</script>`

/** A running server of pages to be measured on. */
export interface CostServer {
  address(page: CorpusPage | 'busy'): string
  close(): Promise<void>
}

/** Serves real pages as they came, their scripts off, and the busy page; to this machine only. */
export async function serveForCost(pages: readonly CorpusPage[]): Promise<CostServer> {
  const server = createServer(async ({ url }, response) => {
    const page = pages.find(({ id }) => url === `/${id}/`)
    const type = { 'content-type': 'text/html; charset=utf-8' }
    if (url === '/busy/') response.writeHead(200, type).end(BUSY_PAGE)
    else if (page) {
      const quiet = { 'content-security-policy': "script-src 'none'" }
      response.writeHead(200, { ...type, ...quiet }).end(await page.html())
    } else response.writeHead(404).end()
  })
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  const { port } = server.address() as AddressInfo
  return {
    address: (page) => `http://127.0.0.1:${port}/${page === 'busy' ? page : page.id}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
