import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Driver, launch } from '../browsers/driver.ts'
import type { DriverPage } from '../browsers/driver-page.ts'
import { until } from '../browsers/until.ts'
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
  // So heavy that the pages beside them would wait: `npm run bench:hostile` walks these alone.
  .filter(({ isMeasured }) => !isMeasured)

let driver: Driver
let server: AttackServer
const windows = new Windows()

beforeAll(async () => {
  server = await serveAttacks()
  driver = await launch(BROWSER, { blocksWindows: true })
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
  const thrown: string[] = []
  const hear = ({ stack, message }: Error) => thrown.push(stack ?? message)
  page.raw.on('pageerror', hear as (error: unknown) => void)
  await page.goto(server.address(id))
  for (const step of [...steps, 'holds']) {
    try {
      await takeStep(step, window)
    } catch (error) {
      throw new Error(`“${step}” of ${id}`, { cause: error })
    }
  }
  page.raw.off('pageerror', hear as (error: unknown) => void)
  const own = new URL(driver.extensionOrigin).origin
  expect(
    thrown.filter((stack) => stack.includes(own)),
    'exceptions of Truce',
  ).toEqual([])
}

async function takeStep(step: string, { page, popup, popupAddress }: CaseWindow): Promise<void> {
  if (step === 'asked') await page.waitForRole(...PROMPT, { timeout: ASKED_WITHIN_MS })
  else if (step === 'quiet') {
    // Until the popup has looked Truce may still come to ask. Asked twice, for the first look brings the guard.
    await askPopup(popup, popupAddress)
    expect(await askPopup(popup, popupAddress)).toBeUndefined()
    expect(await page.getByRole(...PROMPT).count()).toBe(0)
  } else if (step === 'dismiss' || step === 'cannot') await dismiss(page, step === 'dismiss')
  else if (step === 'led back') await dismissAndGoBack(page)
  else if (step === 'not restored') await undoInPart(page)
  else if (step === 'undo') {
    await page.getByRole('button', 'Undo').click()
    await page.waitForNoRole('status')
  } else if (step === 'not now') {
    await page.getByRole('button', 'Not now').click()
    await page.waitForNoRole(...PROMPT)
  } else if (step === 'check') {
    const everyTime = page.getByRole('checkbox', 'Always on this site')
    for (const isOn of [true, false]) {
      await everyTime.click()
      await until('the checkbox to turn', async () => (await everyTime.isChecked()) === isOn)
    }
  } else if (step === 'hover') await hover(page)
  else if (step === 'tab') await tabThrough(page)
  else if (step === 'gone') await page.waitForNoRole(...PROMPT)
  else if (step === 'look') await lookAt(page)
  else if (step === 'read') await read(page, popup, popupAddress)
  else if (step.startsWith('press ')) {
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

async function dismissAndGoBack(page: DriverPage): Promise<void> {
  const from = await page.url()
  await page.getByRole('button', 'Dismiss notice').click()
  await until('the page to be left', async () => (await page.url()) !== from)
}

async function undoInPart(page: DriverPage): Promise<void> {
  const loadedAt = () => page.evaluate(() => performance.timeOrigin)
  const before = await loadedAt()
  await page.getByRole('button', 'Undo').click()
  await page.getByRole('button', 'Reload').click()
  await until('the page to be loaded again', async () => (await loadedAt()) !== before)
}

/** The words of the buttons are painted in another colour than what is behind them, from left to right. */
async function lookAt(page: DriverPage): Promise<void> {
  for (const name of ['Dismiss notice', 'Support this site', 'Open reader view']) {
    const look = await page.getByRole('button', name).evaluate((button) => {
      const { color, backgroundColor, direction } = getComputedStyle(button)
      const card = button.closest('.truce')
      const behind = card ? getComputedStyle(card).backgroundColor : ''
      const isPlain = backgroundColor === 'rgba(0, 0, 0, 0)'
      return { color, behind: isPlain ? behind : backgroundColor, direction }
    })
    expect(look.color, name).not.toBe(look.behind)
    expect(look.behind, name).not.toBe('rgba(0, 0, 0, 0)')
    expect(look.direction, name).toBe('ltr')
  }
}

/** Opens the reader view. The page may report what it does itself, but nothing on account of that. */
async function read(page: DriverPage, popup: DriverPage, popupAddress: string): Promise<void> {
  const site = new URL(await page.url()).hostname
  const reports = () => server.asked.filter((path) => path === `/report/${site}`).length
  // What the page itself causes, it causes while it loads.
  const before = await settled(reports)
  expect(before, 'what the page causes arrives').toBeGreaterThan(0)
  await popup.goto(popupAddress)
  await popup.getByRole('button', 'Open reader view').click()
  await page.waitForRole('article', undefined, { timeout: ASKED_WITHIN_MS })
  expect(await settled(reports), 'reports to the page’s server').toBe(before)
}

/** A count once it has stayed for a while: for what may come and hopefully does not, there is no event. */
async function settled(count: () => number): Promise<number> {
  let before = -1
  while (before !== count()) {
    before = count()
    await new Promise((go) => setTimeout(go, 1_500))
  }
  return before
}

/** Moves the pointer over the prompt and turns the wheel there. */
async function hover(page: DriverPage): Promise<void> {
  const { x, y, width, height } = await page.getByRole(...PROMPT).box()
  for (const part of [0.1, 0.3, 0.5, 0.7, 0.9]) {
    await page.raw.mouse.move(x + width * part, y + height * part)
    await page.raw.mouse.move(x + width * part, y + height * (1 - part))
  }
  await page.raw.mouse.move(x + 30, y + 30)
  await page.raw.mouse.wheel({ deltaY: 20 })
}

/** Moves the focus into the prompt and out again. */
async function tabThrough(page: DriverPage): Promise<void> {
  const isInPrompt = () =>
    page.evaluate(() => document.activeElement?.matches('[popover=manual]') ?? false)
  await until('Tab to reach the prompt', async () => {
    await page.keyboard.press('Tab')
    return isInPrompt()
  })
  await until('Tab to leave the prompt', async () => {
    await page.keyboard.press('Tab')
    return !(await isInPrompt())
  })
}

/** A function of the attack page; a `const` of its script, which is no property of its window. */
declare const problems: undefined | (() => string[] | Promise<string[]>)

/** Runs in the page: what the page itself finds to be wrong. */
async function findProblems(): Promise<string[]> {
  return typeof problems === 'undefined' ? [] : await problems()
}
