import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Label } from '@/core/notice/reading/labels'

/** One line of `training/sentences`: a sentence or the label of a button, and what it does. */
export interface TrainingSentence {
  language: string
  text: string
  isButton: boolean
  /** As written above it: `ask`, `ask + noticed`, `consent` … */
  kinds: readonly string[]
  labels: ReadonlySet<Label>
}

/** The label of each kind; the rest is `other`. A button that closes says as little as talk about blocking. */
const LABEL_OF: Readonly<Record<string, Label>> = {
  ...{ ask: 'asks', noticed: 'noticed', gate: 'holdsBack', pays: 'pays', otherway: 'pays' },
  ...{ remedy: 'remedy', thanks: 'about', about: 'about', dismiss: 'about' },
  ...{ consent: 'consent', price: 'price' },
}

/** Reads all sentences, language by language, in the order of their files. */
export function trainingSentences(folder: string): TrainingSentence[] {
  return readdirSync(folder)
    .sort()
    .flatMap((file) =>
      readLanguage(file.replace('.txt', ''), readFileSync(join(folder, file), 'utf8')),
    )
}

function readLanguage(language: string, source: string): TrainingSentence[] {
  const sentences: TrainingSentence[] = []
  let kinds: string[] = []
  let isButton = false
  for (const line of source.split('\n')) {
    if (line.startsWith('# ')) {
      isButton = line.startsWith('# button: ')
      kinds = line
        .replace(/^# (?:button: )?/, '')
        .trim()
        .split(' + ')
    } else if (line.trim()) {
      const labels = new Set(kinds.map((kind) => LABEL_OF[kind] ?? 'other'))
      sentences.push({ language, text: line, isButton, kinds, labels })
    }
  }
  return sentences
}
