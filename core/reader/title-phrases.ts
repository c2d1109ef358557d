import { makeSegmenter } from '@/core/values/make-segmenter'

/** Particles and endings, which belong to the word before them. No longer ones: those are words of their own. */
const ENDING = /^[\p{sc=Hira}ー]{1,3}$/u

/** What may not begin a line: closing punctuation, and marks that belong to the character before. */
const NOT_FIRST = /^[\p{Pe}\p{Pf}\p{Po}\p{M}\p{Lm}\s]/u

/** What may not end a line. */
const NOT_LAST = /[\p{Ps}\p{Pi}]$/u

/**
 * Cuts a title that has no spaces between its words into pieces that a line may end after. Any other title is one
 * piece: its spaces tell where.
 */
export function titlePhrases(title: string, lang: string | undefined): string[] {
  if (!/^(?:ja|zh)\b/i.test(lang ?? '')) return [title]
  const pieces: string[] = []
  for (const { segment } of makeSegmenter(lang, 'word').segment(title)) {
    const before = pieces.at(-1)
    const isJoined =
      before !== undefined &&
      (ENDING.test(segment) || NOT_FIRST.test(segment) || NOT_LAST.test(before))
    if (isJoined) pieces[pieces.length - 1] = before + segment
    else pieces.push(segment)
  }
  return pieces
}
