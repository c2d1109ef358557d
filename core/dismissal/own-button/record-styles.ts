import { filterInTurns } from '@/core/page/filter-in-turns'
import {
  adoptStyleSheets,
  closest,
  contains,
  getAnimations,
  propertyOf,
} from '@/core/page/node-access'
import { MAX_RULES } from '../dismissal-limits'

type Parent = Pick<CSSStyleSheet, 'cssRules' | 'insertRule' | 'deleteRule'>

/** A rule in its place. */
interface Placed {
  rule: CSSStyleRule
  parent: Parent
  index: number
}

/**
 * Remembers the rules for a notice and its animations, which a page can change without a trace in the markup. What is
 * returned puts them back: rules that came, went or say something else, sheets that were adopted, animations that were
 * begun. What is not about the notice stays as it is. A sheet of another site shows no rules.
 */
export async function recordStyles(
  document: Document,
  layers: readonly Element[],
): Promise<() => void> {
  const isAbout = ({ rule }: Placed) => layers.some((layer) => isFor(rule, layer))
  const allRules = () => sheetsOf(document).flatMap(rulesOf).slice(0, MAX_RULES)
  const adopted = adoptedOf(document)
  const before = allRules()
  const known = new Set(before.map(({ rule }) => rule))
  // A large framework's rules would hold the page up for longer than a frame.
  const isForNotice = await filterInTurns(before, isAbout)
  const about = isForNotice.map((placed) => {
    const { cssText, style } = placed.rule
    return { ...placed, cssText, declared: style.cssText }
  })
  const animations = new Set(getAnimations(document))

  function restoreAdopted(): void {
    const now = adoptedOf(document)
    const others = now.filter((sheet) => !adopted.includes(sheet))
    const kept = [...adopted, ...others.filter((sheet) => !rulesOf(sheet).some(isAbout))]
    if (kept.some((sheet, index) => sheet !== now[index]) || kept.length < now.length)
      adoptStyleSheets(document, kept)
  }

  function restoreRules(): void {
    const added = allRules().filter(({ rule }) => !known.has(rule))
    // From the end, so that the places of those before stay true.
    for (const { parent, index } of added.filter(isAbout).reverse()) parent.deleteRule(index)
    for (const { rule, cssText, declared, parent, index } of about) {
      if (!rule.parentStyleSheet)
        parent.insertRule(cssText, Math.min(index, parent.cssRules.length))
      else if (rule.style.cssText !== declared) rule.style.cssText = declared
    }
  }

  return () => {
    restoreAdopted()
    restoreRules()
    for (const animation of getAnimations(document)) {
      const target = (animation.effect as KeyframeEffect | null)?.target ?? null
      const isOfNotice = layers.some((layer) => target && areNested(layer, target))
      if (!animations.has(animation) && isOfNotice) animation.cancel()
    }
  }
}

/** Those of the markup, and those adopted. */
export function sheetsOf(document: Document): CSSStyleSheet[] {
  return [...(propertyOf(document, 'styleSheets') as StyleSheetList), ...adoptedOf(document)]
}

/** None where the browser shows them to pages only. */
function adoptedOf(document: Document): CSSStyleSheet[] {
  return orNone(() => [...(propertyOf(document, 'adoptedStyleSheets') as CSSStyleSheet[])])
}

/** The style rules of a sheet, those in conditions and layers as well. */
function rulesOf(sheet: CSSStyleSheet): Placed[] {
  return orNone(() => rulesIn(sheet))
}

function rulesIn(parent: Parent): Placed[] {
  return [...parent.cssRules].flatMap((rule, index) => [
    ...('selectorText' in rule && 'style' in rule
      ? [{ rule: rule as CSSStyleRule, parent, index }]
      : []),
    ...('cssRules' in rule ? rulesIn(rule as CSSRule & Parent) : []),
  ])
}

function orNone<T>(read: () => T[]): T[] {
  try {
    return read()
  } catch {
    return []
  }
}

/** Selects the layer or something it lies in. A selector with a namespace means something in its sheet alone. */
function isFor({ selectorText }: CSSStyleRule, layer: Element): boolean {
  try {
    return closest(layer, selectorText) !== null
  } catch {
    return false
  }
}

function areNested(some: Element, other: Element): boolean {
  return contains(some, other) || contains(other, some)
}
