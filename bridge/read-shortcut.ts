import { browser } from 'wxt/browser'

/** The keys of a command as the browser has them now, such as `Alt+Shift+R`; undefined where it has none. */
export async function readShortcut(name: string): Promise<string | undefined> {
  // Firefox for Android has no commands.
  const commands = (await browser.commands?.getAll()) ?? []
  return commands.find((command) => command.name === name)?.shortcut || undefined
}
