import type { Browser } from 'puppeteer-core'

/**
 * What the background holds in bytes, after its garbage was collected. `undefined` where no service worker runs, as in
 * Firefox, and where one was just stopped.
 */
export async function liveHeapOf(browser: Browser): Promise<number | undefined> {
  const worker = browser.targets().find((target) => target.type() === 'service_worker')
  if (!worker) return undefined
  try {
    const session = await worker.createCDPSession()
    await session.send('HeapProfiler.enable')
    await session.send('HeapProfiler.collectGarbage')
    const { usedSize } = await session.send('Runtime.getHeapUsage')
    await session.detach()
    return usedSize
  } catch {
    return undefined
  }
}
