/**
 * What Truce costs a page it has nothing to do with: the work of its script in the page, its longest
 * stretch, memory, and the delay of the first paint; beside no extension, one that does nothing, and
 * autoconsent, which looks for consent boxes, and with `--against` a build of Truce from before, in a folder of its own. All in one run, page by page, the conditions in turn.
 *
 *   npm run build && npm run bench:cost -- --corpus DIR [--set aeb] [--pages 24] [--rounds 1] \
 *     [--against DIR]
 */
import { parseArgs } from 'node:util'
import { launchMeasured } from './cost/launch-measured.ts'
import { type Condition, prepareConditions } from './cost/prepare-conditions.ts'
import { printCosts, type Visit } from './cost/print-costs.ts'
import { serveForCost } from './cost/serve-for-cost.ts'
import { readCorpus } from './read-corpus.ts'

const { values } = parseArgs({
  options: {
    corpus: { type: 'string' },
    set: { type: 'string', default: 'aeb' },
    pages: { type: 'string', default: '24' },
    against: { type: 'string' },
    rounds: { type: 'string', default: '1' },
  },
})
if (!values.corpus) throw new Error('Say where the corpus is: --corpus DIR')

const pages = await readCorpus(values.corpus, values.set, Number(values.pages))
const server = await serveForCost(pages)
const browsers = await Promise.all((await prepareConditions(values.against)).map(launchMeasured))
const visits: Visit[] = []
try {
  // A warm-up visit that is not counted: everything is slow in a fresh browser.
  for (const browser of browsers) await browser.visit(server.address('busy'))
  for (let round = 0; round < Number(values.rounds); round += 1) {
    for (const [at, page] of [...pages, 'busy' as const].entries()) {
      // Each condition is first, second, … as often as the others.
      const turn = browsers.map((_, index) => browsers[(index + at + round) % browsers.length])
      for (const browser of turn) {
        if (!browser) continue
        const cost = await browser.visit(server.address(page))
        const name: Condition['name'] = browser.condition.name
        visits.push({ page: page === 'busy' ? page : page.id, round, condition: name, cost })
      }
      process.stderr.write('.')
    }
  }
} finally {
  await Promise.all(browsers.map((browser) => browser.close()))
  await server.close()
}
printCosts(visits)
