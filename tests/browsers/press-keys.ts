import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { Unsupported } from './driver.ts'

const run = promisify(execFile)

/**
 * Presses keys, written as the extension API writes them (`Alt+Shift+R`), through the X server, so
 * that the browser cannot tell them from a keyboard's. They go to the window that has the focus.
 * Throws `Unsupported` without an X display or without xdotool.
 */
export async function pressKeys(shortcut: string): Promise<void> {
  if (!process.env.DISPLAY) throw new Unsupported('Pressing keys needs an X display (xvfb-run)')
  try {
    await run('xdotool', ['key', '--clearmodifiers', shortcut.toLowerCase()])
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
    throw new Unsupported('Pressing keys needs the program xdotool')
  }
}
