import type { Languages } from '../phrases'
import type { BoxFacts, Evidence, NoticeKind, PageFacts } from '../types'
import { readWords } from './read-words'
import { GEOMETRY, LOOK_ALIKES, WORDING } from './signals'
import { WALL_COVERAGE } from './signals/geometry'
import type { Signal } from './signals/signal'

/** From here on a notice may be put away without asking, where the reader chose that. */
export const ACT_ALONE = 0.85
/** From here on the reader is asked; below, the box is left alone. */
export const ASK = 0.6

/** The most that is said of a box with something against it: not enough to act alone. */
const DOUBTFUL = 0.84

/** The weight at which for and against are even, and how steeply certainty grows around it. */
const EVEN = 3
const STEEPNESS = 1.2

/** How much wording there must be before geometry counts at all. */
const MIN_WORDING = 1.5

export type Certainty = 'act' | 'ask' | 'leave'

export interface Judgement {
  kind: NoticeKind
  confidence: number
  evidence: Evidence[]
}

/**
 * Weighs one box. Words alone never make a notice (articles speak of ad blockers), nor does geometry alone
 * (every popup covers the page): without both, confidence is 0.
 */
export function judge(box: BoxFacts, page: PageFacts, languages: Languages): Judgement {
  const words = readWords(box, page, languages)
  const weigh = (signals: readonly Signal[]) =>
    signals.flatMap((signal) => signal(box, page, words) ?? [])
  const [wording, geometry, against] = [weigh(WORDING), weigh(GEOMETRY), weigh(LOOK_ALIKES)]
  const evidence = [...wording, ...geometry, ...against]
  const isPossible = sum(wording) >= MIN_WORDING && geometry.length > 0
  const confidence = isPossible ? 1 / (1 + Math.exp((EVEN - sum(evidence)) / STEEPNESS)) : 0
  // Where anything speaks against it, or it hinders nobody, the reader is asked, however much speaks for it.
  // So it is where nobody but the publisher's declaration says that it is a notice.
  const said = wording.filter(({ id }) => id !== 'isDeclared')
  const isDoubtful =
    against.length > 0 ||
    (box.position === 'static' && !page.isBare) ||
    sum(said) < MIN_WORDING ||
    !(words.pleads || words.detects)
  return {
    kind: kindOf(box),
    confidence: isDoubtful ? Math.min(confidence, DOUBTFUL) : confidence,
    evidence,
  }
}

/** What a confidence allows: to act alone, to ask, or to leave the box alone. */
export function certaintyOf(confidence: number): Certainty {
  if (confidence >= ACT_ALONE) return 'act'
  return confidence >= ASK ? 'ask' : 'leave'
}

function kindOf(box: BoxFacts): NoticeKind {
  if (box.modal || box.topLayer) return 'dialog'
  if (box.position === 'static') return 'gate'
  if (box.coversCentre && box.coverage >= WALL_COVERAGE) return 'wall'
  return box.edge ? 'bar' : 'box'
}

function sum(evidence: readonly Evidence[]): number {
  return evidence.reduce((total, { weight }) => total + weight, 0)
}
