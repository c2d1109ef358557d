import { deflateSync } from 'node:zlib'
import { boxFeatures } from '@/core/notice/reading/box-features'
import type { BoxFit } from '@/core/notice/reading/box-fit'
import { addRow, MODEL_ROWS } from '@/core/notice/reading/feature-table'
import { judgeAsWall } from '@/core/notice/reading/judge-as-wall'
import { LABELS } from '@/core/notice/reading/labels'
import { LARGEST_WEIGHT, packWeights } from '@/core/notice/reading/packed-weights'
import type { Scores } from '@/core/notice/reading/sentence-model'
import { createChance } from './chance'
import { type BoxExample, fitBoxes } from './fit-boxes'
import { type Example, fitSentences, type SentenceFit, scoreExample } from './fit-sentences'
import { trainingBlocks } from './training-blocks'
import { type TrainingBox, trainingBoxes } from './training-boxes'
import {
  boxExample,
  type CountedText,
  countFeatures,
  countText,
  sentenceExample,
} from './training-examples'
import { type TrainingSentence, trainingSentences } from './training-sentences'
import { writtenBoxes } from './written-boxes'

/** What is written into the package. */
export interface TrainedData {
  /** The marks of the feature table and then the weights, compressed, in base64. */
  packed: string
  step: number
  bias: number[]
  fit: BoxFit
}

/** Boxes are weighed with what was learnt without their sentences: by thirds. */
const FOLDS = 3

/** How often a sentence is read in its own language; else in the likeliest, as where a page says none. */
const IN_OWN_LANGUAGE = 0.6

/** How full the table gets: beyond, too many features find no place. */
const FULL = 0.93

/**
 * Learns the reader of sentences and the fit over whole boxes. The same sentences give the same bytes.
 *
 * @param without a language whose sentences are left out.
 */
export function trainModel(
  folder: string,
  tell: (what: string) => void,
  without?: string,
): TrainedData {
  const chance = createChance(7)
  const blocks = trainingBlocks(folder).filter(({ language }) => language !== without)
  const labelled = trainingSentences(blocks)
  const folds = new Map(labelled.map((it) => [it, Math.floor(chance() * FOLDS)]))
  const foldOf = (it: TrainingSentence) => folds.get(it) ?? 0
  const written = writtenBoxes(blocks, FOLDS, chance)
  for (const box of written) for (const it of partsOf(box)) folds.set(it, box.fold)
  const sentences = [...labelled, ...written.flatMap(partsOf)]
  const counted = new Map(
    sentences.map((it) => [it, countText(it.text, ownLanguage(it, chance()), it.isButton)]),
  )
  const boxes = [...trainingBoxes(labelled, foldOf, FOLDS, chance), ...written]
  const wholes = boxes.map((it) =>
    countText(textOf(it), ownLanguage(it.sentences[0], it.declaresLanguage ? 0 : 1), false),
  )
  tell(`${sentences.length} sentences, ${boxes.length} boxes`)

  const examplesOf = (numbers: ReadonlyMap<string, number>) => [
    ...sentences.map((it) =>
      sentenceExample(counted.get(it) as CountedText, it, foldOf(it), numbers),
    ),
    ...boxes.map((it, index) => boxExample(wholes[index] as CountedText, it, numbers)),
  ]
  const times = countFeatures([...counted.values()])
  const all = numbered([...times.keys()])
  const numbers = strongest(all, fitSentences(examplesOf(all), all.size), times)
  const examples = examplesOf(numbers)
  tell(`${all.size} features, ${numbers.size} kept`)

  const scores = scoresByOthers(examples, numbers.size)
  const fit = fitBoxes(boxExamples(sentences, counted, boxes, scores))
  tell('boxes are weighed')
  const kept = largest(fitSentences(examples, numbers.size), numbers, times)
  return { ...packed(fitSentences(examples, numbers.size, kept), numbers), fit }
}

function ownLanguage(sentence: TrainingSentence | undefined, drawn: number): string | undefined {
  return drawn < IN_OWN_LANGUAGE ? sentence?.language : undefined
}

function partsOf({ sentences, buttons }: TrainingBox): TrainingSentence[] {
  return [...sentences, ...buttons]
}

function textOf(box: TrainingBox): string {
  return partsOf(box)
    .map(({ text }) => text)
    .join(' ')
}

function numbered(names: readonly string[]): Map<string, number> {
  return new Map(names.map((name, number) => [name, number]))
}

/** Numbers anew the features that tell most over all sentences, as many as the table holds. */
function strongest(
  numbers: ReadonlyMap<string, number>,
  { weights }: SentenceFit,
  times: ReadonlyMap<string, number>,
): Map<string, number> {
  const size = (number: number) => {
    let sum = 0
    for (let label = 0; label < LABELS.length; label += 1) {
      sum += (weights[number * LABELS.length + label] ?? 0) ** 2
    }
    return sum
  }
  const bySize = [...numbers].map(([name, number]) => ({
    name,
    size: size(number) * (times.get(name) ?? 0) ** (2 * OFTEN),
  }))
  bySize.sort((a, b) => b.size - a.size)
  return numbered(bySize.slice(0, Math.floor(MODEL_ROWS * FULL)).map(({ name }) => name))
}

/** The scores of every example by a fit that has not seen its fold. */
function scoresByOthers(examples: readonly Example[], features: number): Float32Array[] {
  const scores = new Array<Float32Array>(examples.length)
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const fit = fitSentences(
      examples.filter((it) => it.fold !== fold),
      features,
    )
    examples.forEach((it, index) => {
      if (it.fold === fold) scores[index] = scoreExample(fit, it)
    })
  }
  return scores
}

function boxExamples(
  sentences: readonly TrainingSentence[],
  counted: ReadonlyMap<TrainingSentence, CountedText>,
  boxes: readonly TrainingBox[],
  scores: readonly Float32Array[],
): BoxExample[] {
  const scoresOf = new Map(sentences.map((it, index) => [it, byLabel(scores[index])]))
  const read = (it: TrainingSentence) => ({
    scores: scoresOf.get(it) as Scores,
    concepts: counted.get(it)?.concepts ?? new Set(),
  })
  return boxes.map((box, index) => {
    const words = {
      text: box.sentences.map(({ text }) => text).join('\n'),
      buttons: box.buttons.map(({ text }) => text),
      lang: box.declaresLanguage ? (box.sentences[0]?.language ?? '') : '',
    }
    const whole = byLabel(scores[sentences.length + index]).notice
    const features = boxFeatures({
      sentences: box.sentences.map(read),
      buttons: box.buttons.map((it) => read(it).scores),
      whole,
      ...judgeAsWall(words),
    })
    return { features, isNotice: box.isNotice }
  })
}

function byLabel(scores: Float32Array | undefined): Scores {
  return Object.fromEntries(LABELS.map((label, index) => [label, scores?.[index] ?? 0])) as Scores
}

/** The share of weights that may be cut to the largest that can be written. */
const CUT = 0.005

/** The share of weights that are left out: most features tell something of one or two labels alone. */
const LEFT_OUT = 0.866

/** By which power of how often it is met a weight counts: less would keep single sentences, more what all of them say. */
const OFTEN = 0.25

/** Which weights are learnt a second time, without the others, and written: those that tell most over all sentences. */
function largest(
  { weights }: SentenceFit,
  numbers: ReadonlyMap<string, number>,
  times: ReadonlyMap<string, number>,
): Uint8Array {
  const often = Float32Array.from(numbers.keys(), (name) => (times.get(name) ?? 0) ** OFTEN)
  const effects = weights.map(
    (weight, at) => Math.abs(weight) * (often[Math.floor(at / LABELS.length)] ?? 0),
  )
  const least = effects.slice().sort()[Math.floor(effects.length * LEFT_OUT)] ?? 0
  return Uint8Array.from(effects, (effect) => Number(effect > least))
}

/** Gives each feature its row, the strongest first, and rounds the weights to half a byte. */
function packed({ weights, bias }: SentenceFit, numbers: ReadonlyMap<string, number>) {
  const sizes = Float32Array.from(weights, Math.abs).sort()
  const largest = sizes[Math.floor(sizes.length * (1 - CUT))] ?? 1
  const step = largest / LARGEST_WEIGHT
  const table = { marks: new Uint8Array(MODEL_ROWS) }
  const rounded = new Int8Array(MODEL_ROWS * LABELS.length)
  const taken = new Set<number>()
  for (const [name, number] of numbers) {
    const row = addRow(table, name)
    if (row < 0 || taken.has(row)) continue
    taken.add(row)
    for (let label = 0; label < LABELS.length; label += 1) {
      const weight = Math.round((weights[number * LABELS.length + label] ?? 0) / step)
      rounded[row * LABELS.length + label] = Math.max(
        -LARGEST_WEIGHT,
        Math.min(LARGEST_WEIGHT, weight),
      )
    }
  }
  const bytes = Buffer.concat([table.marks, packWeights(rounded)])
  return {
    packed: deflateSync(bytes, { level: 9 }).subarray(2, -4).toString('base64'),
    step: Number(step.toPrecision(6)),
    bias: Array.from(bias, (it) => Number(it.toPrecision(6))),
  }
}
