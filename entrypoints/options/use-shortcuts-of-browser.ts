import { useEffect, useState } from 'preact/hooks'
import { browser } from 'wxt/browser'
import { openTab } from '@/bridge/tabs'

/** Firefox 137 and later; the types do not have it yet. */
interface CommandsWithSettings {
  openShortcutSettings?(): Promise<void>
}

/** Where Chromium lets readers change the keys of extensions. */
const CHROMIUM_SHORTCUTS = 'chrome://extensions/shortcuts'

/** Truce's commands with the keys they have now, and how to get where they are changed. */
export function useShortcutsOfBrowser() {
  const [shortcuts, setShortcuts] = useState<{ name: string; keys: string }[]>([])

  useEffect(() => {
    const read = async () => {
      const commands = (await browser.commands?.getAll()) ?? []
      setShortcuts(
        commands.flatMap(({ description, shortcut }) =>
          description && shortcut ? [{ name: description, keys: shortcut }] : [],
        ),
      )
    }
    const update = () => void read().catch((error) => console.warn('No commands.', error))
    update()
    // The reader comes back from the browser's own settings.
    addEventListener('focus', update)
    return () => removeEventListener('focus', update)
  }, [])

  return { shortcuts, onOpen: openSettings() }
}

function openSettings(): (() => void) | undefined {
  if (!import.meta.env.FIREFOX) return () => void openTab(CHROMIUM_SHORTCUTS)
  // A phone has none.
  const commands = browser.commands as CommandsWithSettings | undefined
  return commands?.openShortcutSettings && (() => void commands.openShortcutSettings?.())
}
