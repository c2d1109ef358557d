import type { Driver } from '../../browsers/driver.ts'
import type { DriverPage } from '../../browsers/driver-page.ts'
import { until } from '../../browsers/until.ts'
import type { PageCase } from '../../pages/cases.ts'
import { snapshot } from '../page-snapshot.ts'
import { PROMPT } from '../world.ts'
import { askPopup, type Find, type Finding, techniquesIn, undoInPopup } from './ask-truce.ts'
import {
  comeToRest,
  isPressed,
  middleOf,
  readStyles,
  topOf,
  watchAbsence,
  whatHinders,
  whenSeen,
} from './page-probes.ts'
import type { CaseWindow } from './windows.ts'

/** The time limit for a case to show its notice or look-alike. */
const SHOWN_WITHIN_MS = 8_000
/** Whether it asks, not how fast: that is for `npm run bench:prompt`. Four windows side by side on a busy machine are slow. */
const ASKED_WITHIN_MS = 6_000
/** How long a notice that comes back is watched after its dismissal. `TRUCE_STAY_MS=10000` watches all so long. */
const STAY_MS = Number(process.env.TRUCE_STAY_MS ?? 10_000)
const STAY_QUIET_MS = Number(process.env.TRUCE_STAY_MS ?? 200)

/** What running a case needs. */
export interface CaseContext {
  driver: Driver
  window: CaseWindow
  page: PageCase
  address: string
  find: Find
}

/** What running a case found. */
export interface Report {
  problems: string[]
  finding?: Finding | undefined
  promptAfter?: number | undefined
  /** How the notice was dismissed. */
  techniques?: string[] | undefined
}

/** Runs a notice as a reader experiences it: prompt, dismissal, reading, undo. */
export async function walkNotice(scene: CaseContext): Promise<Report> {
  const { window, page: wanted } = scene
  const { page } = window
  await bringAbout(scene)
  if (wanted.policy === 'dismiss') return walkPrevented(scene)

  const seenAt = await page.evaluate(whenSeen, wanted.notice ?? 'body', SHOWN_WITHIN_MS)
  if (seenAt === 0) return { problems: ['the notice never showed itself: the page is not right'] }
  const isAsked = await page.waitForRole(...PROMPT, { timeout: ASKED_WITHIN_MS }).then(
    () => true,
    () => false,
  )
  const promptAfter = isAsked ? Math.max(Date.now() - seenAt, 0) : undefined
  const [finding] = await findIn(scene)
  if (!isAsked) return { problems: ['missed: Truce does not ask'], finding }

  const before = await remember(page)
  await page.getByRole('button', 'Dismiss notice').click({ timeout: 4_000 })
  const problems = await checkDismissed(scene)
  const techniques = await techniquesIn(scene.driver, window.tabId).catch(() => [])
  problems.push(...(await checkUndone(scene, before)))
  return { problems, finding, promptAfter, techniques }
}

/** Runs a page on which Truce must not change anything. */
export async function walkLookAlike(scene: CaseContext): Promise<Report> {
  const { window, page: wanted } = scene
  const { page } = window
  await bringAbout(scene)
  if (wanted.notice && !(await page.evaluate(whenSeen, wanted.notice, SHOWN_WITHIN_MS)))
    return { problems: ['it never showed itself: the page is not right'] }
  const before = await remember(page)
  const problems: string[] = []
  // Twice: the first scan injects the guard, which then watches what appears later.
  for (let looks = 0; looks < 2; looks += 1) {
    const said = await askPopup(window.popup, window.popupAddress)
    if (said && problems.length === 0) problems.push(`taken for a notice: “${said}”`)
  }
  if ((await page.getByRole(...PROMPT).count()) > 0) problems.push('Truce asks about it')
  problems.push(...differences(before, await remember(page)))
  const [finding] = await findIn(scene)
  return { problems, finding }
}

/** Opens the page and triggers what it shows. */
async function bringAbout({ window, page: wanted, address }: CaseContext): Promise<void> {
  const { page } = window
  await page.goto(address)
  if (wanted.shows === 'second visit') await page.goto(address)
  if (wanted.shows === 'scroll') await page.mouse.wheel(400)
  if (wanted.shows === 'navigation') {
    const { x, y } = await page.evaluate(middleOf, '#next')
    await page.mouse.click(x, y)
  }
}

/** On a site where notices are dismissed the article stays visible, and there is no prompt. */
async function walkPrevented(scene: CaseContext): Promise<Report> {
  const { window, page: wanted, address } = scene
  const { page, alerts } = window
  // The slowest of these pages acts after one and a half seconds.
  const seenAt = await until('the page to answer', async () => ({
    at: await page.evaluate(whenSeen, wanted.notice ?? '#none', 2_500),
  }))
  const problems: string[] = []
  if (seenAt.at) {
    const absence = await page.evaluate(watchAbsence, wanted.notice ?? '#none', 500)
    if (absence.goneAfter < 0 || absence.sightings > 0) problems.push('the notice is shown')
  }
  if ((await page.url()) !== address)
    problems.push(`led away to ${new URL(await page.url()).pathname}`)
  if (alerts.length > 0) problems.push(`${alerts.length} alerts shown`)
  problems.push(...(await checkReadable(page)))
  return { problems }
}

async function checkDismissed({ window, page: wanted }: CaseContext): Promise<string[]> {
  const { page } = window
  await page.waitForRole('status', undefined, { timeout: 3_000 })
  const undo = page.getByRole('button', 'Undo')
  if (!(await undo.isVisible())) return ['Truce says it could not put it away']
  const problems: string[] = []
  const stay = wanted.fights ? STAY_MS : STAY_QUIET_MS
  const { goneAfter, sightings, looks } = await page.evaluate(
    watchAbsence,
    wanted.notice ?? '#none',
    stay,
  )
  if (goneAfter < 0) problems.push('the notice is still in sight')
  if (sightings > 0) problems.push(`the notice came back (${sightings} of ${looks} looks)`)
  const isDeaf = wanted.article === 'deaf'
  if (wanted.article !== 'gone') problems.push(...(await checkReadable(page, isDeaf)))
  return problems
}

/** Whether the article can be seen, scrolled and, unless it takes no clicks, clicked. */
async function checkReadable(page: DriverPage, isDeaf = false): Promise<string[]> {
  const problems: string[] = await page.evaluate(whatHinders, '#middle')
  if (problems.length > 0) return problems
  const before = await page.evaluate(topOf, '#middle')
  await page.mouse.wheel(150)
  await until(
    'the page to scroll',
    async () => (await page.evaluate(topOf, '#middle')) !== before,
    { timeout: 3_000 },
  ).catch(() => problems.push('the page does not scroll'))
  // An unfinished scroll would move the button away from the mouse.
  await until('the page to rest', async () => {
    const earlier = await page.evaluate(topOf, '#middle')
    return earlier === (await page.evaluate(topOf, '#middle'))
  })
  if (isDeaf) return problems
  const { x, y } = await page.evaluate(middleOf, '#press')
  await page.mouse.click(x, y)
  await until('the press', () => page.evaluate(isPressed), { timeout: 1_000 }).catch(() =>
    problems.push('the article cannot be clicked'),
  )
  return problems
}

async function checkUndone(scene: CaseContext, before: Memory): Promise<string[]> {
  const { window, page: wanted } = scene
  const { page } = window
  const undo = page.getByRole('button', 'Undo')
  // The status line disappears after a while; the popup's button stays.
  if (await undo.isVisible()) await undo.click({ timeout: 4_000 })
  else await undoInPopup(window.popup, window.popupAddress)
  await page.waitForNoRole('status')
  if (wanted.restless) {
    const seenAt = await page.evaluate(whenSeen, wanted.notice ?? 'body', 6_000)
    return seenAt ? [] : ['undone, but the notice is not in sight again']
  }
  return differences(before, await remember(page)).map((what) => `not undone: ${what}`)
}

type Memory = Awaited<ReturnType<typeof remember>>

async function remember(page: DriverPage) {
  await page.evaluate(comeToRest)
  const { html, body, ...state } = await snapshot(page)
  return { ...state, html, body, styles: await page.evaluate(readStyles) }
}

/** Describes the differences, at most a few of each kind. */
function differences(before: Memory, after: Memory): string[] {
  const found: string[] = []
  if (before.markup !== after.markup) {
    let at = 0
    while (before.markup[at] === after.markup[at]) at += 1
    const around = (markup: string) => markup.slice(Math.max(at - 40, 0), at + 60)
    found.push(`markup “${around(before.markup)}” is now “${around(after.markup)}”`)
  }
  for (const part of ['html', 'body', 'styles'] as const) {
    const [then, now] = [before[part], after[part]]
    const names = Object.keys(then).filter((name) => then[name] !== now[name])
    if (names.length > 0) {
      const first = names.slice(0, 3).map((name) => `${name}: ${then[name]} → ${now[name]}`)
      found.push(`${names.length} ${part} (${first.join(', ')})`)
    }
  }
  for (const part of ['scroll', 'modal'] as const) {
    if (String(before[part]) !== String(after[part]))
      found.push(`${part} ${before[part]} is now ${after[part]}`)
  }
  return found
}

async function findIn({ driver, window, find }: CaseContext): Promise<Finding[]> {
  return find(driver, window.tabId).catch(() => [])
}
