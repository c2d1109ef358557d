import { sendMessage } from '@/bridge/messages'
import type { NoticeWords, WordsReading } from '@/core/notice'

/** A background that does not answer in this time is not waited for, in milliseconds: a cold one takes some 100. */
const PATIENCE_MS = 1_500

/** A page that shows ever new words must not fill memory. */
const MAX_KEPT = 100

/** What the background makes of the words of boxes. The same words are asked about once. */
export interface Readings {
  /** In the order of the boxes; `undefined` for all that were not read in time. */
  of(boxes: readonly NoticeWords[]): Promise<(WordsReading | undefined)[]>
  /** What is known already. */
  known(boxes: readonly NoticeWords[]): (WordsReading | undefined)[]
}

export function createReadings(): Readings {
  const kept = new Map<string, WordsReading>()
  const known = (boxes: readonly NoticeWords[]) => boxes.map((box) => kept.get(keyOf(box)))

  async function of(boxes: readonly NoticeWords[]): Promise<(WordsReading | undefined)[]> {
    const unread = boxes.filter((box) => !kept.has(keyOf(box)))
    if (unread.length > 0) {
      const read = await answerInTime(unread)
      if (kept.size > MAX_KEPT) kept.clear()
      unread.forEach((box, index) => {
        const reading = read[index]
        if (reading) kept.set(keyOf(box), reading)
      })
    }
    return known(boxes)
  }

  return { of, known }
}

/** Nothing where the background is gone, as after an update: the phrases alone then judge. */
async function answerInTime(boxes: NoticeWords[]): Promise<WordsReading[]> {
  const late = new Promise<WordsReading[]>((resolve) => setTimeout(resolve, PATIENCE_MS, []))
  const answer = sendMessage('readWords', boxes).catch(() => [])
  return (await Promise.race([answer, late])) ?? []
}

function keyOf({ text, buttons }: NoticeWords): string {
  return [text, ...buttons].join('\n')
}
