/**
 * Measures what Truce takes from real pages beside Readability and Defuddle, all on the same live pages.
 *
 *   npm run bench:article -- --corpus DIR [--sets aeb,wcxb,trafi,np4k,fundus,related] [--limit N]
 *     [--tools ours,readability,defuddle] [--worst 20] [--only ID,ID] [--part even|odd] [--out FILE] [--parsed] [--cuts]
 */
import { writeFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import {
  reportMetadata,
  reportRelated,
  reportTexts,
  reportTimes,
  reportTypes,
} from './article/print-scores.ts'
import { readLabelled, SETS, type SetName } from './article/read-labelled.ts'
import { reportKindsOfCut } from './article/report-kinds-of-cut.ts'
import { reportWorst } from './article/report-worst.ts'
import { runPages } from './article/run-pages.ts'
import { TOOLS, type Tool } from './article/tools.ts'

const { values } = parseArgs({
  options: {
    corpus: { type: 'string' },
    sets: { type: 'string', default: SETS.join(',') },
    tools: { type: 'string', default: TOOLS.join(',') },
    limit: { type: 'string' },
    only: { type: 'string' },
    part: { type: 'string' },
    worst: { type: 'string', default: '0' },
    parsed: { type: 'boolean', default: false },
    cuts: { type: 'boolean', default: false },
    out: { type: 'string' },
  },
})
if (!values.corpus) throw new Error('Say where the corpus is: --corpus DIR')

const begin = Date.now()
const tools = values.tools.split(',') as Tool[]
const only = values.only?.split(',')
const limit = values.limit ? Number(values.limit) : undefined
const pages = []
for (const set of values.sets.split(',') as SetName[]) {
  const all = await readLabelled(values.corpus, set, limit)
  // Rules are tuned on one half and verified on the other.
  const half = all.filter((_, at) => !values.part || (at % 2 === 0) === (values.part === 'even'))
  pages.push(...half.filter(({ id }) => !only || only.includes(id)))
}

const results = await runPages(pages, tools, {
  parsed: values.parsed,
  explain: Number(values.worst) > 0 || values.cuts,
})
reportTexts(results, tools)
if (results.some(({ page }) => page.type)) reportTypes(results, tools)
reportMetadata(results, tools)
reportRelated(results)
reportTimes(results, tools)
if (values.cuts) reportKindsOfCut(results)
if (Number(values.worst) > 0) reportWorst(results, Number(values.worst))
if (values.out) await writeFile(values.out, JSON.stringify(results))
console.log(`${results.length} pages in ${Math.round((Date.now() - begin) / 1000)} s`)
