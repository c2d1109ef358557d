import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Driver, launch } from '../browsers/driver.ts'
import type { DriverPage } from '../browsers/driver-page.ts'
import { type Attack, readAttacks } from '../hostile/attacks.ts'
import { type AttackServer, serveAttacks } from '../hostile/serve-attacks.ts'
import { askPopup } from './pages/ask-truce.ts'
import { middleOf } from './pages/page-probes.ts'
import { type CaseWindow, Windows } from './pages/windows.ts'
import { BROWSER, PROMPT } from './world.ts'

/** How many pages are walked side by side. */
const WINDOWS = Number(process.env.TRUCE_WINDOWS ?? 3)

/** A page may be heavy by itself; a frozen one takes much longer. */
const ASKED_WITHIN_MS = 15_000

const only = process.env.TRUCE_CASES ? new RegExp(process.env.TRUCE_CASES) : /./
const attacks = (await readAttacks())
  .filter(({ id }) => only.test(id))
  .filter((attack) => (attack.only ?? BROWSER) === BROWSER)

let driver: Driver
let server: AttackServer
const windows = new Windows()

beforeAll(async () => {
  server = await serveAttacks()
  driver = await launch(BROWSER)
  const [first] = attacks
  if (first) await windows.open(driver, WINDOWS, server.address('quiet.html'))
})
afterAll(async () => {
  await driver?.close()
  await server?.close()
})

describe.runIf(attacks.length > 0)(
  'a page cannot freeze Truce, steer it or be harmed by it',
  { concurrent: true },
  () => {
    it.each(attacks.map((attack) => [attack.title, attack] as const))('%s', (_title, attack) =>
      windows.use(async (window) => walk(attack, window)),
    )
  },
)

async function walk({ id, walk: steps }: Attack, window: CaseWindow): Promise<void> {
  const { page } = window
  await page.goto(server.address(id))
  for (const step of [...steps, 'holds']) {
    try {
      await takeStep(step, window)
    } catch (error) {
      throw new Error(`“${step}” of ${id}`, { cause: error })
    }
  }
}

async function takeStep(step: string, { page, popup, popupAddress }: CaseWindow): Promise<void> {
  if (step === 'asked') await page.waitForRole(...PROMPT, { timeout: ASKED_WITHIN_MS })
  else if (step === 'quiet') {
    // Until the popup has looked Truce may still come to ask. Asked twice, for the first look brings the guard.
    await askPopup(popup, popupAddress)
    expect(await askPopup(popup, popupAddress)).toBeUndefined()
    expect(await page.getByRole(...PROMPT).count()).toBe(0)
  } else if (step === 'dismiss' || step === 'cannot') await dismiss(page, step === 'dismiss')
  else if (step === 'undo') {
    await page.getByRole('button', 'Undo').click()
    await page.waitForNoRole('status')
  } else if (step === 'not now') {
    await page.getByRole('button', 'Not now').click()
    await page.waitForNoRole(...PROMPT)
  } else if (step.startsWith('press ')) {
    const { x, y } = await page.evaluate(middleOf, step.slice('press '.length))
    await page.mouse.click(x, y)
  } else {
    expect(step, 'a step of a walk').toBe('holds')
    expect(await page.evaluate(findProblems)).toEqual([])
  }
}

async function dismiss(page: DriverPage, isToSucceed: boolean): Promise<void> {
  await page.getByRole('button', 'Dismiss notice').click()
  await page.waitForRole('status', undefined, { timeout: ASKED_WITHIN_MS })
  expect(await page.getByRole('button', 'Undo').isVisible(), 'Truce says that it is done').toBe(
    isToSucceed,
  )
}

/** Runs in the page: what the page itself finds to be wrong. */
async function findProblems(): Promise<string[]> {
  const { problems } = window as { problems?: () => string[] | Promise<string[]> }
  return (await problems?.()) ?? []
}
