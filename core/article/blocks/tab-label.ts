import { collapseSpaces } from '@/core/values/collapse-spaces'

/** The list of the tabs stands within so many elements around a panel. */
const MAX_ANCESTORS = 3

/** What the tab of a panel says; undefined for other elements. */
export function tabLabel(panel: Element): string | undefined {
  if (panel.getAttribute('role') !== 'tabpanel') return undefined
  const id = panel.getAttribute('aria-labelledby')
  const tab = (id && panel.ownerDocument.getElementById(id)) || tabByPlace(panel)
  return (tab && collapseSpaces(tab.textContent ?? '')) || undefined
}

function tabByPlace(panel: Element): Element | undefined {
  let box = panel.parentElement
  for (let step = 0; box && step < MAX_ANCESTORS; step++, box = box.parentElement) {
    const tabs = box.querySelectorAll('[role="tab"]')
    if (tabs.length === 0) continue
    const panels = [...box.querySelectorAll('[role="tabpanel"]')]
    return panels.length === tabs.length ? tabs[panels.indexOf(panel)] : undefined
  }
  return undefined
}
