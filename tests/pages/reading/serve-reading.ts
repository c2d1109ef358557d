import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { fileURLToPath } from 'node:url'

const HERE = fileURLToPath(new URL('./', import.meta.url))
const PICTURES = fileURLToPath(new URL('../../../demo/site/images/', import.meta.url))

/** Articles of the kinds that a reader view must set well, one file each. */
export const READINGS = ['essay', 'code', 'data', 'arabic', 'japanese'] as const
export type Reading = (typeof READINGS)[number]

export interface ReadingServer {
  address(reading: Reading): string
  close(): Promise<void>
}

/** Serves the articles of this folder, and the demo newspaper's pictures, to this machine only. */
export async function serveReadings(): Promise<ReadingServer> {
  const server = createServer(async (request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname
    const reading = READINGS.find((known) => path === `/${known}/`)
    const picture = /^\/images\/([a-z-]+\.svg)$/.exec(path)?.[1]
    const file = reading ? `${HERE}${reading}.html` : picture && PICTURES + picture
    const content = file && (await readFile(file).catch(() => undefined))
    if (!content) return void response.writeHead(404).end()
    const type = reading ? 'text/html; charset=utf-8' : 'image/svg+xml'
    response.writeHead(200, { 'content-type': type }).end(content)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    address: (reading) => `http://127.0.0.1:${port}/${reading}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        // Browsers keep connections open that would else hold the server up.
        server.closeAllConnections()
      }),
  }
}
