/** A frame of a call stack, as V8's profiler names it. */
interface ProfileNode {
  id: number
  parent?: number
  callFrame: { functionName: string; url?: string }
}

/** One event of a Chromium trace, as far as it is read here; times in microseconds. */
export interface ProfiledEvent {
  name: string
  ph: string
  id?: string
  pid: number
  tid: number
  ts: number
  dur?: number
  /** The time its thread was on a processor: what other programs take of the machine is not in it. */
  tdur?: number
  args?: {
    data?: {
      startTime?: number
      cpuProfile?: { nodes?: ProfileNode[]; samples?: number[] }
      timeDeltas?: number[]
    }
  }
}

/** What an extension's scripts did in one task of a page. */
export interface Stretch {
  /** Milliseconds of processor time, with all that the browser did for them: styles, layout, garbage. */
  took: number
  /** Functions of these scripts, by milliseconds spent in them and in what they called; most first. */
  functions: [name: string, took: number][]
}

interface Sample {
  at: number
  took: number
  thread: string
  /** Empty where nothing of the origin was on the stack. */
  own: readonly string[]
}

const US_A_MS = 1000

/**
 * The stretches of work of an origin's scripts (`chrome-extension://…`), longest first, from a trace with the categories
 * `disabled-by-default-v8.cpu_profiler` and `disabled-by-default-devtools.timeline`. A stretch is what lies within one
 * task, promise callbacks included: nothing is painted and no press is heard before its end.
 */
export function ownStretches(events: readonly ProfiledEvent[], origin: string): Stretch[] {
  const samples = samplesIn(events, origin)
  const tasks = events.filter(({ name, ph, dur }) => name === 'RunTask' && ph === 'X' && dur)
  const threads = Map.groupBy(samples, ({ thread }) => thread)
  return tasks
    .flatMap(({ pid, ts, dur = 0, tdur = dur, tid }) => {
      const within = (threads.get(`${pid} ${tid}`) ?? []).filter(
        ({ at }) => at >= ts && at < ts + dur,
      )
      const share = tdur / dur / US_A_MS
      const functions = new Map<string, number>()
      let took = 0
      for (const sample of within) {
        if (sample.own.length > 0) took += sample.took * share
        for (const name of new Set(sample.own))
          functions.set(name, (functions.get(name) ?? 0) + sample.took * share)
      }
      return took > 0 ? { took, functions: [...functions].sort(([, a], [, b]) => b - a) } : []
    })
    .sort((a, b) => b.took - a.took)
}

/** The samples of all profiles in a trace: each process, and each worker in it, has a profile of its own. */
function samplesIn(events: readonly ProfiledEvent[], origin: string): Sample[] {
  const chunks = events.filter(({ name }) => name === 'Profile' || name === 'ProfileChunk')
  const profiles = Map.groupBy(chunks, ({ pid, id }) => `${pid} ${id}`)
  return [...profiles.values()].flatMap((parts) => {
    // The thread is that of the first event; the rest is written by the profiler's own.
    const start = parts.find(({ name }) => name === 'Profile')
    return start ? samplesOf(start, parts, origin) : []
  })
}

function samplesOf(
  { pid, tid, args }: ProfiledEvent,
  parts: readonly ProfiledEvent[],
  origin: string,
): Sample[] {
  const stacks = new Map<number, readonly string[]>()
  const samples: Sample[] = []
  let at = args?.data?.startTime ?? 0
  for (const { args } of parts) {
    const { cpuProfile, timeDeltas = [] } = args?.data ?? {}
    for (const { id, parent, callFrame } of cpuProfile?.nodes ?? []) {
      const above = stacks.get(parent ?? -1) ?? []
      const { url = '', functionName } = callFrame
      stacks.set(
        id,
        url.startsWith(origin)
          ? [...above, `${url.slice(origin.length)} ${functionName || '()'}`]
          : above,
      )
    }
    for (const [index, node] of (cpuProfile?.samples ?? []).entries()) {
      at += timeDeltas[index] ?? 0
      samples.push({
        at,
        took: timeDeltas[index + 1] ?? timeDeltas[index] ?? 0,
        thread: `${pid} ${tid}`,
        own: stacks.get(node) ?? [],
      })
    }
  }
  return samples
}
