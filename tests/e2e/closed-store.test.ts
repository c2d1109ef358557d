import { expect, it } from 'vitest'
import { BROWSER, useWorld } from './world.ts'

declare const chrome: {
  scripting: {
    executeScript(injection: {
      target: { tabId: number }
      func(): Promise<string>
    }): Promise<{ result: string }[]>
  }
  storage: Record<'local' | 'session', { get(): Promise<object> }>
}

const world = useWorld()

it.skipIf(BROWSER === 'firefox')('is closed to what runs in a web page', async () => {
  const page = await world.openAsked('wall')
  const tabId = await world.browser.tabIdOf(page)
  const answers = await world.browser.evaluateInExtension(async (id: number) => {
    const [answer] = await chrome.scripting.executeScript({
      target: { tabId: id },
      func: async () => {
        const areas = [chrome.storage.local, chrome.storage.session]
        const read = areas.map((area) =>
          area.get().then(
            () => 'read',
            () => 'refused',
          ),
        )
        return (await Promise.all(read)).join()
      },
    })
    return answer?.result
  }, tabId)
  expect(answers).toBe('refused,refused')
})
