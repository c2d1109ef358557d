/** Begins the names of this prompt's own custom properties. Drawn anew in each page, which cannot know it. */
const PREFIX = `--t${crypto.randomUUID().slice(0, 8)}-`

/** A custom property, in a declaration or asked for. */
const CUSTOM_PROPERTY = /--(?=[a-z])/g

/**
 * A style sheet whose custom properties no page can name: `@property` and `CSS.registerProperty()` of a page hold in
 * every shadow tree, too, and could take the colours from the prompt's words.
 * https://drafts.css-houdini.org/css-properties-values-api/#at-property-rule
 */
export function withPrivateNames(css: string): string {
  return css.replace(CUSTOM_PROPERTY, PREFIX)
}
