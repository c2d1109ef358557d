import { linesAndSentences } from '@/core/notice/reading/sentence-words'
import type { Chance } from './chance'
import type { TrainingBlock } from './training-blocks'
import { DECLARED, type TrainingBox } from './training-boxes'
import type { TrainingSentence } from './training-sentences'

const HEADINGS: Readonly<Record<string, boolean>> = { '## notice': true, '## look-alike': false }

/** Boxes that were written whole, one a line: its parts divided by bars, buttons in brackets. */
export function writtenBoxes(
  blocks: readonly TrainingBlock[],
  folds: number,
  chance: Chance,
): TrainingBox[] {
  return blocks.flatMap(({ language, heading, lines }) => {
    const isNotice = HEADINGS[heading]
    if (isNotice === undefined) return []
    return lines.map((line) => ({
      ...partsOf(line, language),
      ...{ isNotice, fold: Math.floor(chance() * folds), declaresLanguage: chance() < DECLARED },
    }))
  })
}

const BUTTON = /^\[(?<label>.+)\]$/

function partsOf(line: string, language: string): Pick<TrainingBox, 'sentences' | 'buttons'> {
  const parts = line
    .replaceAll('] [', '] | [')
    .split(' | ')
    .map((part) => part.trim())
  const labels = parts.map((part) => BUTTON.exec(part)?.groups?.label)
  const unlabelled = (text: string, isButton: boolean): TrainingSentence => ({
    ...{ language, text, isButton, kinds: [] },
  })
  return {
    sentences: parts
      .filter((_, at) => labels[at] === undefined)
      .flatMap(linesAndSentences)
      .map((text) => unlabelled(text, false)),
    buttons: labels.filter((it) => it !== undefined).map((text) => unlabelled(text, true)),
  }
}
