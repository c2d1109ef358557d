import { isUntranslated } from './is-untranslated.ts'
import { LONGEST, lengthOf } from './lengths.ts'
import { isVariant, languageTag, whyNotFound } from './locale-code.ts'
import { FORMS, pluralForms } from './plural-forms.ts'
import type { Words } from './read-locale.ts'

/** Something to mend in a locale's file. */
export interface Problem {
  /** Whose text it is; empty for the file itself. */
  key: string
  problem: string
}

/** Holds the words of one language against the English ones. An empty list means that the file is fit to ship. */
export function checkLocale(code: string, words: Words, english: Words): Problem[] {
  const name = whyNotFound(code)
  if (name) return [{ key: '', problem: name }]
  return [
    ...checkLanguage(code, words),
    ...checkKeys(code, words, english),
    ...[...words].flatMap(([key, text]) => {
      const source = sourceOf(key, english)
      if (source === undefined || key === LANGUAGE) return []
      return checkText(code, key, text, source).map((problem) => ({ key, problem }))
    }),
    ...checkQuotes(words, english),
  ]
}

const LANGUAGE = 'support.language'

function checkLanguage(code: string, words: Words): Problem[] {
  const tag = languageTag(code)
  if (words.get(LANGUAGE) === tag) return []
  return [{ key: LANGUAGE, problem: `is the code of this file’s language: ${tag}` }]
}

function checkKeys(code: string, words: Words, english: Words): Problem[] {
  const { needed, known } = pluralForms(languageTag(code))
  const problems: Problem[] = []
  for (const key of expectedKeys(english, needed)) {
    if (!words.has(key) && !isVariant(code)) problems.push({ key, problem: 'is missing' })
  }
  for (const key of words.keys()) {
    const form = formOf(key, english)
    if (sourceOf(key, english) === undefined) {
      problems.push({ key, problem: 'is not in en.yml' })
    } else if (form && !known.has(form)) {
      problems.push({ key, problem: `this language has no form “${form}”` })
    }
  }
  return problems
}

/** The keys of the English file, with a language's own forms in place of the English ones. */
function expectedKeys(english: Words, forms: Set<string>): Set<string> {
  return new Set(
    [...english.keys()].flatMap((key) =>
      formOf(key, english) ? [...forms].map((form) => `${stem(key)}.${form}`) : [key],
    ),
  )
}

const stem = (key: string) => key.slice(0, key.lastIndexOf('.'))

/** Which form of a text with a number this is; undefined for any other text. */
function formOf(key: string, english: Words): string | undefined {
  const last = key.slice(key.lastIndexOf('.') + 1)
  return FORMS.includes(last) && english.has(`${stem(key)}.other`) ? last : undefined
}

/** The English text that one is a translation of. */
function sourceOf(key: string, english: Words): string | undefined {
  return english.get(key) ?? (formOf(key, english) && english.get(`${stem(key)}.other`))
}

function checkText(code: string, key: string, text: string, source: string): string[] {
  const problems: string[] = []
  if (text.trim() === '') return ['is empty']
  if (text !== text.trim()) problems.push('begins or ends with a space')
  if (/\$(?![1-9])|[{}<>]|\n/.test(text)) {
    problems.push('has a $ without a number, a brace, an angle bracket or a line break')
  }
  const lacking = placeholders(source).filter((one) => !placeholders(text).includes(one))
  const added = placeholders(text).filter((one) => !placeholders(source).includes(one))
  if (lacking.length > 0 && !saysItsNumber(code, key)) problems.push(`lacks ${lacking.join(', ')}`)
  if (added.length > 0) problems.push(`has ${added.join(', ')}, which English has not`)
  const longest = LONGEST[key]
  const length = lengthOf(key, text)
  if (longest !== undefined && length > longest) {
    problems.push(`is ${length} letters long; there is room for ${longest}`)
  }
  if (isUntranslated(code, text, source)) problems.push('is still English')
  return problems
}

function placeholders(text: string): string[] {
  return [...new Set(text.match(/\$[1-9]/g) ?? [])].toSorted()
}

/** True for a form that stands for one number, which it may say in words. */
function saysItsNumber(code: string, key: string): boolean {
  return pluralForms(languageTag(code)).single.has(key.slice(key.lastIndexOf('.') + 1))
}

/** What English names in “ ” of Truce's own has to be called by the words on it. */
function checkQuotes(words: Words, english: Words): Problem[] {
  const problems: Problem[] = []
  for (const [key, source] of english) {
    const text = words.get(key)
    // Those name what other programs show.
    if (!text || key.startsWith('support.steps.') || key.startsWith('support.entry')) continue
    for (const [, quoted] of source.matchAll(/“([^”]+)”/g)) {
      const named = [...english].filter(([, other]) => other === quoted).map(([name]) => name)
      const labels = named.map((name) => words.get(name)).filter((label) => label !== undefined)
      if (labels.length > 0 && !labels.some((label) => text.includes(label))) {
        problems.push({ key, problem: `has to name “${labels[0]}” (${named[0]}) as it is written` })
      }
    }
  }
  return problems
}
