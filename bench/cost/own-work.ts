/** One event of a Chromium trace, as far as it is read here; times in microseconds. */
export interface TraceEvent {
  name: string
  ph: string
  pid: number
  tid: number
  ts: number
  dur?: number
  /** The time its thread was on a processor: what other programs take of the machine is not in it. */
  tdur?: number
  args?: { data?: { url?: string }; fileName?: string }
}

/** What an extension's scripts did in one page, in milliseconds of processor time. */
export interface OwnWork {
  total: number
  /** The longest stretch in one go: what could make a page stutter. */
  longest: number
}

/** The events by which script is compiled, run, and called back. */
const WORK = new Set(['EvaluateScript', 'v8.compile', 'FunctionCall'])

const US_A_MS = 1000

/**
 * Adds up what the scripts of an origin (`chrome-extension://…`) did, from a trace with the category
 * `devtools.timeline`. What runs inside another counted stretch is counted once. Promise callbacks that
 * no script of the origin called are not told apart in a trace, and so not counted.
 */
export function ownWork(events: readonly TraceEvent[], origin: string): OwnWork {
  const own = events
    .filter(({ name, ph, args }) => {
      const url = args?.data?.url ?? args?.fileName ?? ''
      return ph === 'X' && WORK.has(name) && url.startsWith(origin)
    })
    .sort((a, b) => a.ts - b.ts)
  const ends = new Map<string, number>()
  let total = 0
  let longest = 0
  for (const { pid, tid, ts, dur = 0, tdur = dur } of own) {
    const thread = `${pid} ${tid}`
    if (ts < (ends.get(thread) ?? 0)) continue
    ends.set(thread, ts + dur)
    total += tdur / US_A_MS
    longest = Math.max(longest, tdur / US_A_MS)
  }
  return { total, longest }
}
