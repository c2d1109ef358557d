import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { BundledPackage } from './bundled-packages.ts'

/** What stands in the packages for the stores and comes from no package of npm. */
const OTHERS = `Public Suffix List
https://publicsuffix.org/list/public_suffix_list.dat
Mozilla Public License 2.0: https://mozilla.org/MPL/2.0/

A part of the list, in a form of its own. The sources of Truce hold it in core/address/public-suffix.ts.`

/**
 * Packages published without the text of their licence, MIT by their manifests; what the licence of their repositories
 * (github.com/aklinker1/webext-core, github.com/wxt-dev/wxt) has above that text.
 */
const COPYRIGHTS: Readonly<Record<string, string>> = {
  '@webext-core/messaging': 'Copyright (c) 2022 Aaron',
  '@wxt-dev/browser': 'Copyright (c) 2023 Aaron',
  '@wxt-dev/storage': 'Copyright (c) 2023 Aaron',
  wxt: 'Copyright (c) 2023 Aaron',
}

/** Where Vite's file goes on to what Vite itself bundles, nothing of which comes into a package. */
const OTHERS_OF_VITE = /^# Licenses of bundled dependencies[\s\S]*/m

const LICENSE_FILE = /^(?:licen[cs]e|copying|notice|ofl)\b/i

const RULE = '='.repeat(80)

/**
 * The text of LICENSES.txt: Truce's own licence and that of every package of which something is bundled.
 *
 * @param root the project's folder
 * @throws when the licence of a package is not known
 */
export function renderLicenses(root: string, packages: readonly BundledPackage[]): string {
  const own = readFileSync(join(root, 'LICENSE'), 'utf8').trim()
  const mit = own.slice(own.indexOf('Permission is hereby granted'))
  const parts = packages.map((bundled) => {
    const { license, homepage } = manifestOf(bundled.folder)
    const from = homepage ?? `https://www.npmjs.com/package/${bundled.name}`
    return [`${bundled.name} ${bundled.version}`, from, `${license}\n`, textOf(bundled, mit)]
  })
  const all = [`Truce\n\n${own}`, OTHERS, ...parts.map((lines) => lines.join('\n'))]
  return `${all.join(`\n\n${RULE}\n\n`)}\n`
}

function textOf({ name, folder }: BundledPackage, mit: string): string {
  const files = readdirSync(folder).filter((file) => LICENSE_FILE.test(file))
  const texts = files.sort().map((file) => readFileSync(join(folder, file), 'utf8'))
  if (texts.length === 0) {
    const copyright = COPYRIGHTS[name]
    if (copyright && manifestOf(folder).license === 'MIT') return `${copyright}\n\n${mit}`
    throw new Error(`${name} is bundled and has no file with its licence`)
  }
  return texts
    .map((each) => each.replaceAll('\r', '').replace(OTHERS_OF_VITE, '').trim())
    .join('\n\n')
}

function manifestOf(folder: string): { license?: string; homepage?: string } {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
}
