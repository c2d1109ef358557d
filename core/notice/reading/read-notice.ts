import { logistic } from '@/core/values/logistic'
import { isSuspect } from '../read/is-suspect'
import type { ReadBox } from './box-features'
import { scoreBox } from './box-fit'
import { LABELS, type Label } from './labels'
import { loadModel } from './load-model'
import type { NoticeWords } from './notice-words'
import { readBoxWords } from './read-box-words'

/** What the words of a box say, as far as they tell. */
export interface NoticeReading {
  /** How surely they are those of an ad-block notice, 0 to 1. `READS_AS_NOTICE` in `core/notice/judge/weights.ts` says from where on its reader may be asked. */
  score: number
  /** For each label how surely a sentence of the box says it, 0 to 1, and the surest sentence. */
  labels: Readonly<Record<Label, { likelihood: number; sentence: string }>>
  /** The sentence that says most plainly what a notice would say. */
  quote: string
}

/**
 * Reads the words of a box: is this an ad-block notice, and which sentence says what? Knows 58 languages, needs no
 * page, and asks nobody. Takes some milliseconds; the first call unpacks the model (about 50 more).
 */
export function readNotice(words: NoticeWords): NoticeReading {
  const { model, fit } = loadModel()
  const box = readBoxWords(model, words)
  const surest = (label: Label) => {
    const scores = box.sentences.map((it) => it.scores[label])
    const at = scores.indexOf(Math.max(...scores))
    return { likelihood: logistic(scores[at] ?? -9), sentence: box.sentences[at]?.text ?? '' }
  }
  const whole = { likelihood: logistic(box.whole), sentence: '' }
  const labels = Object.fromEntries(
    LABELS.map((label) => [label, label === 'notice' ? whole : surest(label)]),
  ) as NoticeReading['labels']
  const plainest = [labels.asks, labels.noticed, labels.holdsBack].sort(
    (a, b) => b.likelihood - a.likelihood,
  )
  return {
    score: speaksOfAds(box, words) ? logistic(scoreBox(fit, box)) : 0,
    labels,
    quote: plainest[0]?.sentence ?? '',
  }
}

/** What names neither adverts nor a blocker, in any words known, is never taken for a notice. */
function speaksOfAds({ concepts, confidence }: ReadBox, { text }: NoticeWords): boolean {
  return confidence > 0 || concepts.has('blocker') || concepts.has('ads') || isSuspect(text)
}
