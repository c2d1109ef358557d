import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A request as the server saw it. */
export interface PublisherRequest {
  method: string
  path: string
  cookie: string | undefined
  referer: string | undefined
}

/** A site of one page with a log of its requests. */
export interface Publisher {
  origin: string
  /** Requests since the last call, without those for the page itself and its icon. */
  takeSeen(): PublisherRequest[]
  /** Headers of the page from now on. */
  headers: Record<string, string>
  /** Markup at the end of the page from now on. */
  extra: string
  /** How the server treats everything but the page from now on. */
  manner: 'answers' | 'hangsUp'
  close(): Promise<void>
}

const PAGE = `<!doctype html><html lang="en"><head><title>A quiet page</title>
<meta property="og:type" content="TYPE">
<meta name="truce" content='{"words":"Ads pay for the ink.","support":[{"kind":"donate","url":"https://liberapay.com/quiet"}]}'></head><body><main><h1>A quiet page</h1>
<p>Nothing happens here.</p></main><footer><a href="/subscribe">Subscribe</a>
<a href="https://ko-fi.com/quiet">Buy us a coffee</a></footer></body></html>`

const TAKES_OVER = `addEventListener('activate', (event) => event.waitUntil(clients.claim()))`
/** Service workers of the site: one that sends the page's requests, one that answers them, one that does neither. */
const WORKERS: Record<string, string> = {
  '/sends.js': `${TAKES_OVER}
    addEventListener('fetch', (event) => event.respondWith(fetch(event.request)))`,
  '/answers.js': `${TAKES_OVER}
    addEventListener('fetch', (event) => {
      if (event.request.mode !== 'navigate') event.respondWith(new Response('from the worker'))
    })`,
  '/waits.js': `${TAKES_OVER}
    addEventListener('push', () => {})`,
}

/** Markup that registers one of these, and tells when it is in charge. */
export function registering(worker: string): string {
  return `<script>
    navigator.serviceWorker.register('${worker}')
    const tell = () => { document.documentElement.dataset.worker = '${worker}' }
    if (navigator.serviceWorker.controller) tell()
    navigator.serviceWorker.addEventListener('controllerchange', tell)
  </script>`
}

/** Serves it to this machine only, under `localhost` and every name below it. */
export async function servePublisher(): Promise<Publisher> {
  const seen: PublisherRequest[] = []
  const publisher: Publisher = {
    origin: '',
    takeSeen: () => seen.splice(0),
    headers: {},
    extra: '',
    manner: 'answers',
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
  function respond({ url = '/', method = '', headers }: IncomingMessage, answer: ServerResponse) {
    if (url === '/' || url === '/story') {
      const type = { 'content-type': 'text/html; charset=utf-8', 'set-cookie': 'reader=1' }
      answer.writeHead(200, { ...type, 'cache-control': 'no-store', ...publisher.headers })
      const page = PAGE.replace('TYPE', url === '/' ? 'website' : 'article')
      answer.end(page.replace('</body>', () => `${publisher.extra}</body>`))
      return
    }
    if (Object.hasOwn(WORKERS, url)) {
      answer.writeHead(200, { 'content-type': 'text/javascript' }).end(WORKERS[url])
      return
    }
    if (url !== '/favicon.ico')
      seen.push({ method, path: url, cookie: headers.cookie, referer: headers.referer })
    if (publisher.manner === 'hangsUp') answer.destroy()
    else answer.writeHead(404, { 'content-type': 'text/plain' }).end('Not found')
  }
  const server = createServer(respond)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  publisher.origin = `http://localhost:${(server.address() as AddressInfo).port}`
  return publisher
}
