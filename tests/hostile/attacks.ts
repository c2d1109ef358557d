import { readdir, readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import type { BrowserName } from '../browsers/find-browser.ts'

const HERE = fileURLToPath(new URL('./', import.meta.url))

/**
 * What is done with an attack page, one after the other:
 *
 * - `asked`: Truce asks. `quiet`: the whole guard has looked and Truce does not ask.
 * - `dismiss`: the notice is dismissed, and Truce says so. `cannot`: it is tried, and Truce says that it could not.
 * - `led back`: the notice is dismissed, and its own button leads to the page before.
 * - `not restored`: Undo is pressed, Truce says that not everything could be undone, and the page is loaded again by it.
 * - `undo`, `not now`: the button of that name is pressed. `check`: the prompt's checkbox is, twice.
 * - `hover`: the pointer is moved over the prompt, and the wheel turned. `tab`: the focus is moved through the prompt.
 * - `look`: the prompt's buttons show their words. `gone`: the prompt is not there.
 * - `read`: the reader view is opened on the page, and nothing more is reported to its server than before.
 * - `press #id`: the reader presses that element of the page, with the mouse.
 * - `holds`: the page's own `problems()` returns none. So does every walk end.
 */
export type WalkStep =
  | 'asked'
  | 'quiet'
  | 'dismiss'
  | 'cannot'
  | 'led back'
  | 'not restored'
  | 'undo'
  | 'not now'
  | 'check'
  | 'hover'
  | 'tab'
  | 'read'
  | 'look'
  | 'gone'
  | `press ${string}`

/** What stands in the comment at the top of an attack page. */
interface Comment {
  /** What the page tries, or what a page may be like that Truce must not harm. */
  title: string
  walk: readonly (WalkStep | 'holds')[]
  /** Absent where both browsers walk it. */
  only?: BrowserName
  /** Headers beside the type, as a Content-Security-Policy. */
  headers?: Record<string, string>
  /** A heavy one: `bench/hostile.ts` walks it, and measures its longest frame, with Truce and without. */
  isMeasured?: boolean
}

/** One page of the set. */
export interface Attack extends Comment {
  /** The name of its file. */
  id: string
}

const COMMENT = /^<!-- attack: (?<json>\{.*\}) -->\s*/
const PAGE = /\.(?:html|svg|xhtml)$/

/** Every attack page, by name. Throws when a file says nothing of itself. */
export async function readAttacks(): Promise<Attack[]> {
  const names = (await readdir(HERE)).filter((name) => PAGE.test(name)).sort()
  return Promise.all(
    names.map(async (id) => {
      const json = COMMENT.exec(await readFile(HERE + id, 'utf8'))?.groups?.json
      if (!json) throw new Error(`${id} does not begin with <!-- attack: {…} -->`)
      return { ...(JSON.parse(json) as Comment), id }
    }),
  )
}

/** The markup of an attack as the page is served. */
export async function readAttackMarkup(id: string): Promise<string> {
  return (await readFile(HERE + id, 'utf8')).replace(COMMENT, '')
}
