import { REST_AFTER_PASS, SLICE_MS, SLICE_PAUSE_MS } from './watch-limits'

/**
 * Runs work that pauses often a slice at a time, one piece of work after the other. The first slice is run at once: where
 * there is little to do it is all there is.
 *
 * @returns what adds work, what tells whether it is still run or rested from, and what forgets all that is left.
 */
export function runInSlices(): [
  add: (work: Iterator<undefined>) => void,
  isBusy: () => boolean,
  forget: () => void,
] {
  const queue: Iterator<undefined>[] = []
  let timer: ReturnType<typeof setTimeout> | undefined
  let spent = 0
  let restsUntil = 0

  function run(): void {
    const start = performance.now()
    let now = start
    while (queue[0] && now < start + SLICE_MS) {
      if (queue[0].next().done) queue.shift()
      now = performance.now()
    }
    spent += now - start
    if (queue[0]) timer = setTimeout(run, SLICE_PAUSE_MS)
    else {
      restsUntil = now + spent * REST_AFTER_PASS
      spent = 0
    }
  }

  return [
    (work) => {
      queue.push(work)
      // Else it is running, and comes to this in its turn.
      if (queue.length === 1) run()
    },
    () => !!queue[0] || performance.now() < restsUntil,
    () => {
      clearTimeout(timer)
      queue.length = 0
    },
  ]
}
