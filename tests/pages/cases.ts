import { readdir, readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'

const HERE = fileURLToPath(new URL('./', import.meta.url))

/** The two sets: pages with a notice to be put away, and pages on which nothing may be touched. */
export const SETS = ['notices', 'look-alikes'] as const
export type SetName = (typeof SETS)[number]

/** What has to happen before the notice (or the look-alike) is on the screen. */
export type Cue = 'scroll' | 'second visit' | 'navigation'

/** What stands in the comment at the top of a case's file. */
export interface Expectation {
  title: string
  /** The shape a person sees: wall, dialog, bar, box, inline, frame, page, article … */
  kind: string
  /** Language of the words that matter. */
  lang: string
  /** How it is made, in a few words. */
  mechanism: string
  /** What must be gone from sight after a dismissal; in a look-alike what is shown. Default: nothing waited for. */
  notice?: string
  /** Default: it comes by itself. */
  shows?: Cue
  /** It tries to come back, so it is watched longer. */
  fights?: boolean
  /** The page itself changes its markup meanwhile: an undo is judged by sight, not by markup. */
  restless?: boolean
  /** Nothing is left of the article in the page to be given back; or it is deaf: the browser took its listeners. */
  article?: 'gone' | 'deaf'
  /** What the reader has chosen for the site before; without it Truce has to ask. */
  policy?: 'dismiss'
}

/** One page of the set. */
export interface PageCase extends Expectation {
  /** `notices/footer-layer` */
  id: string
  expect: 'found' | 'untouched'
}

const COMMENT = /^<!-- case: (?<json>\{.*\}) -->\s*/

/** Every page of a set, by name. Throws when a file says nothing of itself. */
export async function readCases(set: SetName): Promise<PageCase[]> {
  const names = (await readdir(`${HERE}${set}`)).filter((name) => name.endsWith('.html')).sort()
  return Promise.all(
    names.map(async (name) => {
      const id = `${set}/${name.replace(/\.html$/, '')}`
      const json = COMMENT.exec(await readFile(`${HERE}${id}.html`, 'utf8'))?.groups?.json
      if (!json) throw new Error(`${id} does not begin with <!-- case: {…} -->`)
      const expectation = JSON.parse(json) as Expectation
      return { ...expectation, id, expect: set === 'notices' ? 'found' : 'untouched' } as const
    }),
  )
}

/** The markup of a case as the page is served, without the comment that tells what is expected. */
export async function readMarkup(id: string): Promise<string | undefined> {
  const file = await readFile(`${HERE}${id}.html`, 'utf8').catch(() => undefined)
  return file?.replace(COMMENT, '')
}
