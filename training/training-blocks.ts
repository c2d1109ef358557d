import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Lines of a file of `training/sentences` under one heading, which tells what they are. */
export interface TrainingBlock {
  language: string
  heading: string
  lines: readonly string[]
}

/** `# ask` is above sentences, `## notice` above whole boxes. */
const HEADING = /^#{1,2} /

/** All blocks, language by language, in the order of their files. */
export function trainingBlocks(folder: string): TrainingBlock[] {
  return readdirSync(folder)
    .sort()
    .flatMap((file) =>
      blocksOf(file.replace('.txt', ''), readFileSync(join(folder, file), 'utf8').split('\n')),
    )
}

function blocksOf(language: string, source: readonly string[]): TrainingBlock[] {
  const starts = source.flatMap((line, at) => (HEADING.test(line) ? [at] : []))
  return starts.map((start, index) => ({
    language,
    heading: (source[start] as string).trim(),
    lines: source.slice(start + 1, starts[index + 1]).filter((line) => line.trim() !== ''),
  }))
}
