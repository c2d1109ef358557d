import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A server for this machine only, under `localhost` and every name below it. */
export interface LocalServer {
  port: number
  close(): Promise<void>
}

/** @param respond answers one request; what it throws is printed and answered with an error. */
export async function serveLocal(
  respond: (url: URL, response: ServerResponse) => Promise<void>,
  port = 0,
): Promise<LocalServer> {
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', `http://${request.headers.host}`)
    respond(url, response).catch((error: unknown) => {
      console.error(error)
      response.writeHead(500).end()
    })
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', resolve)
  })
  return {
    port: (server.address() as AddressInfo).port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        // Browsers keep connections open that would else hold the server up.
        server.closeAllConnections()
      }),
  }
}
