/**
 * Programs for notes run code that they find in one: whole blocks by their language (Dataview, JS Engine, Templater and the
 * like), code in a line by its first signs, and `<%` anywhere. A page's code must be none of that.
 */

/** Languages that are shown and never run, as pages name them. Any other name is left out. */
const SHOWN_ONLY = new Set(
  'c++|c#|f#|objective-c|apache|applescript|arduino|asm|awk|bash|basic|bat|bibtex|c|clojure|cmake|coffeescript|console|cpp|crystal|cs|csharp|css|csv|cuda|d|dart|delphi|diff|docker|dockerfile|dos|elixir|elm|erlang|fish|fortran|fsharp|gherkin|gitignore|glsl|go|golang|gradle|graphql|groovy|haml|handlebars|haskell|hcl|html|http|ini|java|javascript|jinja|js|json|json5|jsonc|jsx|julia|kotlin|kt|latex|less|lisp|log|lua|make|makefile|markdown|markup|matlab|md|nginx|nim|nix|objc|objectivec|ocaml|pascal|perl|php|plain|plaintext|plsql|postgresql|powershell|prisma|prolog|properties|proto|protobuf|ps1|puppet|py|python|r|razor|rb|regex|rs|ruby|rust|sass|scala|scheme|scss|sh|shell|solidity|sql|svelte|svg|swift|tcl|terraform|tex|text|toml|ts|tsx|twig|txt|typescript|vb|vbnet|verilog|vhdl|vim|vue|wasm|xml|yaml|yml|zig|zsh'.split(
    '|',
  ),
)

/** The language of a block as it may be written, or `null`. */
export function shownLanguage(name: string): string | null {
  return SHOWN_ONLY.has(name.toLowerCase()) ? name : null
}

/** Joins two signs and has no width: what looks for them side by side finds them no more. */
const WORD_JOINER = '\u2060'

/** Code in a line that no program for notes takes for a question of its own. */
export function inertInlineCode(value: string): string {
  return /^\s*\$?=/.test(value) ? WORD_JOINER + value : value
}

/** A note in which nothing is a template to be filled in. */
export function withoutTemplates(markdown: string): string {
  return markdown.replaceAll('<%', `<${WORD_JOINER}%`)
}
