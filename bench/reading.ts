/**
 * What the words of a box are taken for, by the phrases alone, by the model alone and by both, on texts that others
 * wrote: those of `tests/frozen`, and those of a corpus by path.
 *
 *   npm run bench:reading [-- --corpus DIR] [--worst 10] [--languages] [--without fi,hy]
 *
 * `--without` learns the model anew without the sentences of each of these languages in turn, some minutes each, and judges
 * its texts. Its lexicon and its phrases stay.
 */
import { access, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { learnModel } from '../scripts/learn-model.ts'
import { buildReader, type Reader } from './reading/build-reader.ts'
import { calibration } from './reading/calibration.ts'
import { corpusTexts, frozenTexts, type JudgedText } from './reading/judged-texts.ts'

const { values } = parseArgs({
  options: {
    corpus: { type: 'string' },
    worst: { type: 'string', default: '0' },
    languages: { type: 'boolean', default: false },
    without: { type: 'string', default: '' },
  },
})

const project = await buildReader()

type Way = 'phrases' | 'model' | 'both'
const WAYS: readonly Way[] = ['phrases', 'model', 'both']

interface Outcome extends JudgedText {
  score: number
  asks: Record<Way, boolean>
}

function outcomeOf(text: JudgedText, reader: Reader): Outcome {
  const { readNotice, judgeAsWall, certaintyOf } = reader
  const reading = readNotice(text)
  const asks = (read?: typeof reading) =>
    certaintyOf(judgeAsWall(text, read).confidence) !== 'leave'
  const { score } = reading
  return { ...text, score, asks: { phrases: asks(), model: score >= 0.5, both: asks(reading) } }
}

function print(name: string, outcomes: readonly Outcome[]): void {
  console.log(`\n${name}`)
  const groups = [...Map.groupBy(outcomes, ({ group }) => group)].sort()
  for (const [group, members] of groups) {
    const counts = WAYS.map((way) => {
      const count = members.filter(({ asks }) => asks[way]).length
      return `${way} ${count} (${((100 * count) / members.length).toFixed(1)} %)`
    })
    console.log(
      `  ${group.padEnd(14)} ${String(members.length).padStart(5)}   ${counts.join('   ')}`,
    )
  }
}

function printWorst(outcomes: readonly Outcome[], count: number): void {
  // Of the last third of a frozen file only counts may be looked at.
  const seen = outcomes.filter(({ mayBeSeen }) => mayBeSeen)
  const missed = seen.filter(({ group, asks }) => group === 'notice' && !asks.both)
  const wrong = seen.filter(({ group, asks }) => group !== 'notice' && asks.both)
  missed.sort((a, b) => a.score - b.score)
  wrong.sort((a, b) => b.score - a.score)
  for (const [name, list] of [['missed', missed] as const, ['wrongly asked', wrong] as const]) {
    console.log(`\n${name}`)
    for (const { lang, group, score, text } of list.slice(0, count)) {
      console.log(`  ${score.toFixed(2)} ${lang} ${group} ${JSON.stringify(text.slice(0, 160))}`)
    }
  }
}

function printCalibration(outcomes: readonly Outcome[]): void {
  console.log('  likelihood of the model: promised, seen, texts')
  for (const { promised, seen, count } of calibration(outcomes).values())
    console.log(`    ${promised.toFixed(2)} ${seen.toFixed(2)} ${String(count).padStart(5)}`)
}

/** The texts of one language as a model judges them that has learnt from the sentences of the others alone. */
async function printWithout(language: string): Promise<void> {
  await access(join(ROOT, 'training/sentences', `${language}.txt`))
  const folder = await mkdtemp(join(tmpdir(), 'truce-without-'))
  try {
    const file = join(folder, 'model-data.ts')
    await writeFile(file, await learnModel(ROOT, () => {}, language))
    const reader = await buildReader(file)
    const texts = (await frozenTexts()).filter(({ lang }) => lang.split('-')[0] === language)
    for (const [name, by] of [['learnt', project] as const, ['left out', reader] as const])
      print(
        `frozen ${language}, ${name}`,
        texts.map((text) => outcomeOf(text, by)),
      )
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

const ROOT = fileURLToPath(new URL('..', import.meta.url))

const sets = [{ name: 'frozen', texts: await frozenTexts() }]
if (values.corpus) {
  sets.push({ name: 'corpus', texts: await corpusTexts(join(values.corpus, 'texts')) })
}
for (const { name, texts } of sets) {
  const outcomes = texts.map((text) => outcomeOf(text, project))
  print(name, outcomes)
  printCalibration(outcomes)
  if (values.languages) {
    for (const [lang, members] of Map.groupBy(outcomes, (it) => it.lang.split('-')[0] ?? '')) {
      print(`${name} ${lang}`, members)
    }
  }
  if (Number(values.worst) > 0) printWorst(outcomes, Number(values.worst))
}
for (const language of values.without.split(',').filter(Boolean)) await printWithout(language)
