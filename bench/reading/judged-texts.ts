import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** A text by somebody else, and what it is. */
export interface JudgedText {
  lang: string
  text: string
  buttons: string[]
  /** `notice`, `hint` (a remedy for something that failed), `blockerui`, `names ads` (blockers), or `other`. */
  group: string
  /** False in the last third of a frozen file. */
  mayBeSeen: boolean
}

interface StoredText {
  lang: string
  text: string
  buttons?: string[]
  kind: string
  mentionsAdblock?: boolean
  hint?: boolean
}

const FROZEN = fileURLToPath(new URL('../../tests/frozen/texts', import.meta.url))

/** Texts of fresh hands, by language. */
export async function frozenTexts(): Promise<JudgedText[]> {
  const files = (await readdir(FROZEN)).sort()
  const texts = await Promise.all(files.map((file) => readTexts(join(FROZEN, file))))
  return texts.flatMap((list) =>
    list.map((it, index) => ({
      ...judged(it, it.kind === 'notice' ? 'notice' : groupOf(it)),
      mayBeSeen: index % list.length < (list.length * 2) / 3,
    })),
  )
}

/** Real texts with labels, notices in one file and look-alikes in another. */
export async function corpusTexts(folder: string): Promise<JudgedText[]> {
  const notices = await readTexts(join(folder, 'notices-dev.json'))
  const lookAlikes = await readTexts(join(folder, 'lookalikes-dev.json'))
  return [
    ...notices.map((it) => judged(it, 'notice')),
    ...lookAlikes.map((it) => judged(it, groupOf(it))),
  ]
}

/** Kinds of corpus texts that say what to do about something that failed. */
const FAILURES = ['troubleshoot', 'bot', 'playererror']

function groupOf({ kind, hint, mentionsAdblock }: StoredText): string {
  if (kind === 'blockerui') return kind
  if (hint || (mentionsAdblock && FAILURES.includes(kind))) return 'hint'
  return mentionsAdblock ? 'names ads' : 'other'
}

function judged({ lang, text, buttons = [] }: StoredText, group: string): JudgedText {
  return { lang, text, buttons, group, mayBeSeen: true }
}

async function readTexts(file: string): Promise<StoredText[]> {
  return JSON.parse(await readFile(file, 'utf8'))
}
