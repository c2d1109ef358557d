import { readFileSync } from 'node:fs'
import { getPublicSuffix } from 'tldts'

/**
 * Labels under which many countries register names, as in `co.uk` and `com.br`. They count as a suffix in every country:
 * a list of the pairs would cost many times the bytes, and where a country has no such suffix a single domain is at
 * stake.
 */
export const SECOND_LEVELS = 'ac co com edu gob gouv gov govt mil net org sch'.split(' ')

/** But not in Croatia, where `net.hr` is a newspaper. */
const SPARED = 'hr'

/**
 * The other suffixes that are worth their bytes in a page, by what they end in. The whole list has some 8,300 of more
 * than one label and takes 100 kB and more. Most are towns, schools, single companies and machines of clouds; those
 * here are the ones under which publishers and their readers have pages.
 */
const SUFFIXES: Readonly<Record<string, string>> = {
  // Registries.
  at: 'gv or',
  br: 'blog jor leg tv',
  fr: 'asso',
  hr: 'com',
  id: 'my web',
  'cr id it th': 'go or',
  'jp ke kr tz ug': 'go ne or',
  ru: 'msk spb',
  ua: 'in kiev',
  uk: 'ltd me nhs plc',
  // Hostings, and names that companies sell as registries do.
  app: 'framer lovable netlify replit streamlit vercel web',
  co: 'carrd',
  com: 'appspot blogspot co de eu firebaseapp hatenablog herokuapp myshopify onrender uk us wixsite',
  dev: 'bearblog deno fly pages workers',
  goog: 'translate',
  io: 'editorx gitbook github gitlab readthedocs webflow',
  jp: 'hateblo hatenablog',
  net: 'azurewebsites cloudfront',
  org: 'altervista eu',
  page: 'codeberg',
  site: 'notion square',
  space: 'hf',
}

/** Where the table goes, from the project's root. */
export const TABLE_FILE = 'core/address/public-suffix.ts'

/** Whether the real list, with its private part, ends a name at this very suffix. */
export function isListed(suffix: string): boolean {
  return getPublicSuffix(`any.${suffix}`, { allowPrivateDomains: true }) === suffix
}

/** Every suffix named above that is no label of all countries. */
export function namedSuffixes(): string[] {
  return Object.entries(SUFFIXES).flatMap(([ends, starts]) =>
    ends.split(' ').flatMap((end) => starts.split(' ').map((start) => `${start}.${end}`)),
  )
}

/**
 * The table as a file of TypeScript.
 *
 * @throws when the real list does not, or no longer, hold a suffix that is named here.
 */
export function renderTable(): string {
  const gone = namedSuffixes().filter((suffix) => !isListed(suffix))
  if (gone.length > 0) throw new Error(`Not in the Public Suffix List: ${gone.join(', ')}`)
  const named = Object.entries(SUFFIXES).map(
    ([ends, starts]) => `${oneOf(starts)}\\.${oneOf(ends)}`,
  )
  // The last stands for every top-level domain.
  const all = [`${oneOf(SECOND_LEVELS.join(' '))}\\.(?!${SPARED})..`, ...named, '[^.]+']
  return `/*
 * Made by \`npm run generate:public-suffixes\` from tldts ${versionOf('tldts')}; change scripts/public-suffix-table.ts instead.
 *
 * Taken from the Public Suffix List (https://publicsuffix.org/list/public_suffix_list.dat), by Mozilla and others.
 * This file is subject to the terms of the Mozilla Public License, v. 2.0: https://mozilla.org/MPL/2.0/
 */

/** The longest public suffix that a host name (lower case, ASCII) ends in, with the dot before it, if any. */
export const PUBLIC_SUFFIX =
  /(?:^|\\.)(?:${all.join('|')})$/
`
}

function oneOf(names: string): string {
  return names.includes(' ') ? `(?:${names.replaceAll(' ', '|')})` : names
}

function versionOf(name: string): string {
  const file = new URL(`../node_modules/${name}/package.json`, import.meta.url)
  return JSON.parse(readFileSync(file, 'utf8')).version
}
