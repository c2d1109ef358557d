import type { Label } from '@/core/notice/reading/labels'
import type { TrainingBlock } from './training-blocks'

/** A sentence or the label of a button, and what it does. */
export interface TrainingSentence {
  language: string
  text: string
  isButton: boolean
  /** As written above it: `ask`, `ask + noticed`, `consent` … */
  kinds: readonly string[]
  /** Absent where only the box it stands in is known. */
  labels?: ReadonlySet<Label>
}

/** The label of each kind; the rest is `other`. A button that closes says as little as talk about blocking. */
const LABEL_OF: Readonly<Record<string, Label>> = {
  ...{ ask: 'asks', noticed: 'noticed', gate: 'holdsBack', pays: 'pays', otherway: 'pays' },
  ...{ remedy: 'remedy', thanks: 'about', about: 'about', dismiss: 'about' },
  ...{ consent: 'consent', price: 'price' },
}

const HEADING = /^# (?<button>button: )?(?<kinds>.+)/

/** The sentences of all blocks under one of these headings. */
export function trainingSentences(blocks: readonly TrainingBlock[]): TrainingSentence[] {
  return blocks.flatMap(({ language, heading, lines }) => {
    const found = HEADING.exec(heading)?.groups
    if (!found) return []
    const kinds = (found.kinds as string).split(' + ')
    const labels = new Set(kinds.map((kind) => LABEL_OF[kind] ?? 'other'))
    const isButton = found.button !== undefined
    return lines.map((text) => ({ language, text, isButton, kinds, labels }))
  })
}
