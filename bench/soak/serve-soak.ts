import { serveLocal } from '../../tests/pages/serve-local.ts'
import type { CorpusPage } from '../read-corpus.ts'

/** One page in so many shows an ad-block notice. */
const NOTICE_EVERY = 10

/** A wall as publishers build them, which locks scrolling. */
const NOTICE = `<style>html,body{overflow:hidden!important}</style>
<div id="soak-wall" style="position:fixed;inset:0;z-index:99999;background:#000a;display:grid;place-items:center">
<div style="background:#fff;color:#000;padding:40px;width:400px"><h2>Ad blocker detected</h2>
<p>Please disable your ad blocker to continue reading this article.</p></div></div>`

/** What an endless page does: more text, each time its reader comes near the end. */
const ENDLESS = `<script>
addEventListener('scroll', () => {
  if (innerHeight + scrollY < document.documentElement.scrollHeight - 400) return
  const more = document.createElement('p')
  more.textContent = 'More of this page. '.repeat(60)
  document.body.append(more)
})
</script>`

/** Serves a corpus page by page: `/0`, `/1`, … */
export async function serveSoak(pages: readonly CorpusPage[]) {
  const server = await serveLocal(async (url, response) => {
    const at = Number(url.pathname.slice(1))
    const page = pages[at % pages.length]
    if (!page || !Number.isInteger(at)) return void response.writeHead(404).end()
    const added = hasNotice(at) ? NOTICE + ENDLESS : ENDLESS
    const html = await page.html()
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
    response.end(Buffer.concat([html, Buffer.from(added)]))
  })
  // Each page is of a site of its own, as in a reader's day.
  const address = (at: number) => `http://paper-${at % 40}.localhost:${server.port}/${at}`
  return { address, hasNotice, close: server.close }
}

function hasNotice(at: number): boolean {
  return at % NOTICE_EVERY === NOTICE_EVERY - 1
}
