/** A shadow tree with fewer characters in paragraphs is a control, whose words are no text of the article. */
const MIN_CHARS = 400

/** Trees stand in trees, as pages of components do; none of an article is deeper. */
const MAX_DEPTH = 6

/**
 * Where the contents of an element begin: in its open shadow tree, where that holds text or shows what it is given, else in
 * itself. Closed trees are not asked for.
 */
export function contentsOf(element: Element): Element | ShadowRoot {
  const { shadowRoot } = element
  return shadowRoot && holdsText(shadowRoot, 0) ? shadowRoot : element
}

/** What a slot shows: what was put into it, else what it holds itself. */
export function slotted(slot: Element): readonly Node[] {
  const nodes = (slot as HTMLSlotElement).assignedNodes?.() ?? []
  return nodes.length > 0 ? nodes : [...slot.childNodes]
}

function holdsText(root: ShadowRoot, depth: number): boolean {
  let chars = 0
  for (const paragraph of root.querySelectorAll('p')) {
    chars += (paragraph.textContent ?? '').length
    if (chars >= MIN_CHARS) return true
  }
  if (root.querySelector('slot') && (root.host.textContent ?? '').length >= MIN_CHARS) return true
  if (depth >= MAX_DEPTH) return false
  return [...root.querySelectorAll('*')].some(
    ({ shadowRoot }) => shadowRoot !== null && holdsText(shadowRoot, depth + 1),
  )
}
