import type { Browser } from 'puppeteer-core'

/**
 * What the background holds in bytes, after its garbage was collected. `undefined` where no service worker runs, as in
 * Firefox, and where one was just stopped.
 *
 * @param origin of the extension: pages may have workers, too.
 */
export async function liveHeapOf(browser: Browser, origin: string): Promise<number | undefined> {
  const worker = browser
    .targets()
    .find((target) => target.type() === 'service_worker' && target.url().startsWith(origin))
  const session = await worker?.createCDPSession().catch(() => undefined)
  if (!session) return undefined
  try {
    await session.send('HeapProfiler.enable')
    await session.send('HeapProfiler.collectGarbage')
    const { usedSize } = await session.send('Runtime.getHeapUsage')
    return usedSize
  } catch {
    return undefined
  } finally {
    await session.detach().catch(() => {})
  }
}
