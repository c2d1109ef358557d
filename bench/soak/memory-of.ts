import { readdirSync, readFileSync } from 'node:fs'

/**
 * Proportional memory in bytes (what processes share is shared out): of all processes of a browser, and of those that run
 * extensions, where they say so.
 */
export interface Memory {
  all: number
  /** Chromium names its extension processes; Firefox's are not told apart by what a system knows of them. */
  extension: number | undefined
}

/** Reads it from Linux's `/proc`; other systems have no soak. */
export function memoryOf(browserPid: number): Memory {
  const processes = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => readProcess(Number(name)) ?? [])
  const own = new Set([browserPid])
  // A child may be listed before its parent.
  for (let size = 0; size !== own.size; ) {
    size = own.size
    for (const { pid, parent } of processes) if (own.has(parent)) own.add(pid)
  }
  const all = processes.filter(({ pid }) => own.has(pid))
  const extension = all.filter(({ command }) => command.includes('--extension-process'))
  const sum = (list: typeof all) => list.reduce((total, { pid }) => total + shareOf(pid), 0)
  return { all: sum(all), extension: extension.length > 0 ? sum(extension) : undefined }
}

function shareOf(pid: number): number {
  try {
    const rollup = readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8')
    return Number(/^Pss:\s+(\d+)/m.exec(rollup)?.[1] ?? 0) * 1024
  } catch {
    // It ended, or belongs to somebody else.
    return 0
  }
}

function readProcess(pid: number) {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8')
    const number = (name: string) =>
      Number(new RegExp(`^${name}:\\s+(\\d+)`, 'm').exec(status)?.[1])
    const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8')
    return { pid, parent: number('PPid'), command }
  } catch {
    // It ended while the list was read.
    return undefined
  }
}
