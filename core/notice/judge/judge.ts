import { logistic } from '@/core/values/logistic'
import type { Languages } from '../phrases'
import type { BoxFacts, Evidence, NoticeKind, PageFacts } from '../types'
import { type Reading, readWords } from './read-words'
import { GEOMETRY, LOOK_ALIKES, WORDING } from './signals'
import type { Signal } from './signals/signal'
import {
  ACT_ALONE,
  ASK,
  DOUBTFUL,
  EVEN,
  MIN_WORDING,
  READS_SURELY,
  STEEPNESS,
  WALL_COVERAGE,
} from './weights'

export type Certainty = 'act' | 'ask' | 'leave'

export interface Judgement {
  kind: NoticeKind
  /** 0 to 1. */
  confidence: number
  evidence: Evidence[]
}

/**
 * Weighs one box. Words alone never make a notice (articles speak of ad blockers), nor does geometry alone
 * (every popup covers the page): without both, confidence is 0.
 */
export function judgeBox(box: BoxFacts, page: PageFacts, languages: Languages): Judgement {
  const words = readWords(box, page, languages)
  const weigh = (signals: readonly Signal[]) =>
    signals.flatMap((signal) => signal(box, page, words) ?? [])
  const [wording, geometry, against] = [weigh(WORDING), weigh(GEOMETRY), weigh(LOOK_ALIKES)]
  const evidence = [...wording, ...geometry, ...against]
  const isPossible = sumOfWeights(wording) >= MIN_WORDING && geometry.length > 0
  const confidence = isPossible ? confidenceOf(evidence) : 0
  const isDoubtful =
    against.length > 0 ||
    hindersNobody(box, page) ||
    isOnlyDeclared(wording, words) ||
    isDoubted(box, evidence)
  return {
    kind: kindOfNotice(box),
    confidence: isDoubtful ? Math.min(confidence, DOUBTFUL) : confidence,
    evidence,
  }
}

/** What a confidence allows: to act alone, to ask, or to leave the box alone. */
export function certaintyOf(confidence: number): Certainty {
  if (confidence >= ACT_ALONE) return 'act'
  return confidence >= ASK ? 'ask' : 'leave'
}

function hindersNobody(box: BoxFacts, page: PageFacts): boolean {
  return box.position === 'static' && !page.isArticleHidden
}

/** Nobody but the publisher's declaration says that it is a notice: its own words do not say so. */
function isOnlyDeclared(wording: readonly Evidence[], words: Reading): boolean {
  const said = wording.filter(({ id }) => id !== 'isDeclared')
  return sumOfWeights(said) < MIN_WORDING || !(words.hasRequest || words.hasDetection)
}

/** Act alone needs words beyond doubt: phrases that are sure by themselves, and that surely read as a notice. */
function isDoubted({ reading }: BoxFacts, evidence: readonly Evidence[]): boolean {
  const known = evidence.filter(({ id }) => id !== 'readsAsNotice')
  const isPhrased = known.some(({ id }) => id === 'asksToDisable' || id === 'asksNext')
  return (
    confidenceOf(known) < ACT_ALONE ||
    (!isPhrased && known.length < evidence.length) ||
    (reading !== undefined && reading.score < READS_SURELY)
  )
}

function kindOfNotice(box: BoxFacts): NoticeKind {
  if (box.modal || box.topLayer) return 'dialog'
  if (box.position === 'static') return 'gate'
  if (box.coversCentre && box.coverage >= WALL_COVERAGE) return 'wall'
  return box.edge ? 'bar' : 'box'
}

function confidenceOf(evidence: readonly Evidence[]): number {
  return logistic((sumOfWeights(evidence) - EVEN) / STEEPNESS)
}

function sumOfWeights(evidence: readonly Evidence[]): number {
  return evidence.reduce((total, { weight }) => total + weight, 0)
}
