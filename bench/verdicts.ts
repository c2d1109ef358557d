/**
 * Fits the weights of evidence (`core/notice/judge/weights.ts`) to the pages of `training/pages`, and prints them beside
 * those set by hand. Each hand's pages are also judged by weights that were fit to the others' alone: how many notices
 * are asked about, how many others, and how sure Truce is against how often it is right.
 *
 *   npm run bench:verdicts [-- --hold 1]
 */
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import puppeteer from 'puppeteer-core'
import { ASK, EVEN, STEEPNESS } from '../core/notice/judge/weights.ts'
import { logistic } from '../core/values/logistic.ts'
import { findBrowser } from '../tests/browsers/find-browser.ts'
import { serveLocal } from '../tests/pages/serve-local.ts'
import { bundleInPage, GLOBAL } from './article/bundle.ts'
import { calibration } from './reading/calibration.ts'
import { fitWeights, nameOf, sumOf, type WeighedBox, type Weights } from './verdicts/fit-weights.ts'
import type { JudgedBox } from './verdicts/judge-marked-box.ts'
import { type TrainingPage, trainingPages } from './verdicts/training-pages.ts'

const { values } = parseArgs({ options: { hold: { type: 'string', default: '1' } } })

/** Boxes are shown after 2 s at the latest. */
const SHOWN_AFTER_MS = 2_600
/** Contexts and not tabs: a tab in the background draws nothing. */
const WINDOWS = 6

/** What speaks for a kind that is never to be touched stays as it is, whatever the pages say. */
const FIXED = /^(?:asksForConsent|asksForEmail|asksAge|isConditional|blamesOtherTool|showsMedia) /

interface Box extends WeighedBox {
  hand: string
  path: string
  confidence: number
}

async function judgeAll(pages: readonly TrainingPage[]): Promise<Box[]> {
  const script = await bundleInPage(
    fileURLToPath(new URL('verdicts/judge-marked-box.ts', import.meta.url)),
  )
  const htmlOf = new Map(pages.map(({ path, html }) => [`/${path}`, html]))
  const server = await serveLocal(async ({ pathname }, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8')
    response.end(htmlOf.get(pathname) ?? '')
  })
  const browser = await puppeteer.launch({
    executablePath: await findBrowser('chromium'),
    args: ['--no-sandbox'],
  })
  const left = [...pages]
  const boxes: Box[] = []
  const work = async () => {
    const context = await browser.createBrowserContext()
    const tab = await context.newPage()
    await tab.setViewport({ width: 1280, height: 800 })
    for (let page = left.shift(); page; page = left.shift()) {
      await tab.goto(`http://localhost:${server.port}/${page.path}`)
      await new Promise((resolve) => setTimeout(resolve, SHOWN_AFTER_MS))
      const judged = await tab.evaluate(`${script};${GLOBAL}.judgeMarkedBox()`)
      const { confidence = 0, evidence = [] } = (judged ?? {}) as Partial<JudgedBox>
      boxes.push({ ...page, confidence, evidence })
    }
  }
  await Promise.all(Array.from({ length: WINDOWS }, work))
  await browser.close()
  await server.close()
  return boxes
}

function weightsOf(boxes: readonly Box[]): Weights {
  return fitWeights(boxes, {
    ...{ steepness: STEEPNESS, even: EVEN, hold: Number(values.hold) },
    isFixed: (name) => FIXED.test(name),
  })
}

function print(name: string, boxes: readonly Box[], scoreOf: (box: Box) => number): void {
  const scored = boxes.map((box) => ({
    score: scoreOf(box),
    group: box.isNotice ? 'notice' : 'other',
  }))
  const counts = ['notice', 'other'].map((group) => {
    const members = scored.filter((it) => it.group === group)
    return `${group}s asked about ${members.filter(({ score }) => score >= ASK).length} of ${members.length}`
  })
  console.log(`\n${name}: ${counts.join(', ')}`)
  for (const { promised, seen, count } of calibration(scored).values())
    console.log(`  ${promised.toFixed(2)} ${seen.toFixed(2)} ${String(count).padStart(5)}`)
}

const boxes = await judgeAll(await trainingPages())
const weighed = boxes.filter(({ evidence }) => evidence.length > 0)
console.log(`${boxes.length} pages, of which ${weighed.length} boxes are looked at`)
print('by hand', weighed, ({ confidence }) => confidence)
const hands = [...new Set(weighed.map(({ hand }) => hand))]
const held = new Map(
  hands.map((hand) => [hand, weightsOf(weighed.filter((it) => it.hand !== hand))]),
)
print('fit, judged by others’ pages', weighed, ({ hand, evidence }) =>
  logistic((sumOf(evidence, held.get(hand) as Weights) - EVEN) / STEEPNESS),
)
console.log('\nweight, by hand, fit; notices and others that have it')
for (const [name, weight] of [...weightsOf(weighed)].sort()) {
  const having = weighed.filter(({ evidence }) => evidence.some((it) => nameOf(it) === name))
  const notices = having.filter(({ isNotice }) => isNotice).length
  const byHand = name === 'readsAsNotice' ? 1 : Number(name.split(' ')[1])
  console.log(
    `  ${name.padEnd(24)} ${byHand.toFixed(2)} ${weight.toFixed(2)}   ${notices} ${having.length - notices}`,
  )
}
