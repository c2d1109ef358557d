import { glob, readFile, writeFile } from 'node:fs/promises'
import { basename, dirname, resolve } from 'node:path'
import preact from '@preact/preset-vite'
import { deflateSync, strToU8 } from 'fflate'
import type { Plugin } from 'vite'
import { defineConfig } from 'wxt'
import { PHRASES_BY_LANGUAGE } from './core/notice/phrases/phrases-by-language'
import { EVERYWHERE } from './core/sites/everywhere'
import { bundledPackages } from './scripts/bundled-packages'
import { type Messages, packWords } from './scripts/locales/pack-words'
import { renderLicenses } from './scripts/render-licenses'

/** Add-on id on addons.mozilla.org; Firefox keys stored data by it, so it never changes. */
const GECKO_ID = 'truce@truce-extension.org'

/** The oldest browsers with `light-dark()`, popovers and all options of `checkVisibility()`. */
const MINIMUM = { chrome: '123', firefox: '140' }

/** Whose words a reader sees in a language that Truce has not. */
const DEFAULT_LOCALE = 'en'

/** Where the development server sends styles and reloads from; no package ever names it. */
const DEV_SERVER = { http: 'http://localhost:3000', ws: 'ws://localhost:3000' }

/**
 * What WXT wraps around a script to report a crash is a tenth of what the sentinel may weigh in every page;
 * the scripts that run before a page begins are called as they stand, and so is the guard.
 */
const bareScripts: Plugin = {
  name: 'truce:bare-scripts',
  transform(_code, id) {
    const path =
      /^\0virtual:wxt-unlisted-script-entrypoint\?(.*(?:sentinel|watch|own-events|prevent-redirects|prevent-alerts|prevent-redirects-once|prehide|languages|extract|guard\/index)\.ts)$/.exec(
        id,
      )?.[1]
    // What the extractor answers with is the script's own value.
    const out = path?.endsWith('extract.ts') ? 'export default ' : ''
    return path && `import { default as script } from ${JSON.stringify(path)}\n${out}script.main()`
  },
}

/** Is a build that of an entry point? The development server begins as one without an input. */
const isOf = (input: unknown, entry: string) => JSON.stringify(input ?? '').includes(entry)

let isGuard = false
let isLanguages = false

/**
 * The guard takes its stems from `watch.js`, which is in the page before it, and speaks to the background in
 * its own shorter way: see `entrypoints/guard/shared-stems.ts` and `entrypoints/guard/define-extension-messaging.ts`.
 */
const shortGuard: Plugin = {
  name: 'truce:short-guard',
  enforce: 'pre',
  buildStart({ input }) {
    isGuard = isOf(input, 'guard/index')
  },
  resolveId(source) {
    const guard = resolve(import.meta.dirname, 'entrypoints/guard')
    if (isGuard && source.endsWith('/stems')) return resolve(guard, 'shared-stems.ts')
    if (isGuard && source === '@webext-core/messaging')
      return resolve(guard, 'define-extension-messaging.ts')
    return undefined
  },
}

/** The phrases as one compressed text: a third of their bytes, and of what they take to parse. */
const packedPhrases: Plugin = {
  name: 'truce:packed-phrases',
  enforce: 'pre',
  buildStart({ input }) {
    isLanguages = isOf(input, 'entrypoints/languages')
  },
  resolveId: (source) =>
    isLanguages && source.endsWith('/phrases-by-language') ? '\0truce:phrases' : undefined,
  load: (id) => (id === '\0truce:phrases' ? packedModule(PHRASES_BY_LANGUAGE) : undefined),
}

/** Words are read as `packLocales` leaves them. */
const packedWords: Plugin = {
  name: 'truce:packed-words',
  enforce: 'pre',
  // WXT's alias for `#i18n` has made this of it by now.
  resolveId: (source) =>
    source.endsWith('/.wxt/i18n/index.ts')
      ? resolve(import.meta.dirname, 'bridge/i18n.ts')
      : undefined,
}

/** Packs the messages of a build, all but those that its manifest names. */
async function packLocales(folder: string): Promise<void> {
  const manifest = await readFile(`${folder}/manifest.json`, 'utf8')
  const alone = new Set([...manifest.matchAll(/__MSG_(\w+)__/g)].map(([, name = '']) => name))
  // In one order everywhere, or the same sources would make two packages.
  const files = await Array.fromAsync(glob(`${folder}/_locales/*/messages.json`))
  const locales = new Map<string, Messages>()
  for (const file of files.toSorted())
    locales.set(basename(dirname(file)), JSON.parse(await readFile(file, 'utf8')))
  for (const [locale, messages] of packWords(locales, DEFAULT_LOCALE, alone))
    await writeFile(`${folder}/_locales/${locale}/messages.json`, JSON.stringify(messages))
}

function packedModule(phrases: object): string {
  const packed = Buffer.from(deflateSync(strToU8(JSON.stringify(phrases)), { level: 9 }))
  return `import { inflateSync, strFromU8 } from 'fflate'
import { bytesOfBase64 } from '@/core/values/bytes-of-base64'
const bytes = inflateSync(bytesOfBase64('${packed.toString('base64')}'))
export const PHRASES_BY_LANGUAGE = JSON.parse(strFromU8(bytes))`
}

/** What is needed of a style sheet's rules here. */
interface FontFace {
  toString(): string
  remove(): void
}

/**
 * Leaves the letters of old Greek (with breathings and three accents) out of the bundled faces: 25 kB for what the
 * system's faces show as well. Modern Greek stays.
 */
const withoutRareLetters = {
  postcssPlugin: 'without-rare-letters',
  Once(sheet: { walkAtRules(name: string, visit: (rule: FontFace) => void): void }) {
    sheet.walkAtRules('font-face', (rule) => {
      if (rule.toString().includes('greek-ext')) rule.remove()
    })
  },
}

const ROOT = import.meta.dirname

/** Whose licences go into each package. */
const bundled = bundledPackages(ROOT)

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  modules: ['@wxt-dev/i18n/module'],
  i18n: { localesDir: 'assets/locales' },
  publicDir: 'assets/public',
  vite: () => ({
    plugins: [preact(), bareScripts, shortGuard, packedPhrases, packedWords, bundled.plugin],
    css: { postcss: { plugins: [withoutRareLetters] } },
    // Without it the styles are written out for browsers that Truce does not run in.
    build: {
      target: 'es2023',
      cssTarget: [`chrome${MINIMUM.chrome}`, `firefox${MINIMUM.firefox}`],
      modulePreload: false,
    },
  }),
  manifest: ({ browser, command }) => ({
    name: '__MSG_extension_name__',
    short_name: 'Truce',
    description: '__MSG_extension_description__',
    default_locale: DEFAULT_LOCALE,
    minimum_chrome_version: MINIMUM.chrome,
    icons: icons(16, 32, 48, 128),
    permissions: [
      'activeTab',
      'contextMenus',
      'declarativeNetRequestWithHostAccess',
      'scripting',
      'storage',
    ],
    // Which blockers are installed; asked for when a reader wants to know (README).
    optional_permissions: ['management'],
    host_permissions: EVERYWHERE,
    // Firefox reads its policies without a schema and would warn of one.
    ...(browser === 'chrome' && { storage: { managed_schema: 'managed-schema.json' } }),
    action: { default_title: '__MSG_extension_name__', default_icon: icons(16, 32) },
    commands: {
      'open-reader': {
        suggested_key: { default: 'Alt+Shift+R' },
        description: '__MSG_command_openReader__',
      },
      'to-prompt': {
        suggested_key: { default: 'Alt+Shift+N' },
        description: '__MSG_command_toPrompt__',
      },
      // Without keys until the reader gives them some: more suggestions than four are refused.
      dismiss: { description: '__MSG_command_dismiss__' },
      undo: { description: '__MSG_command_undo__' },
      point: { description: '__MSG_command_point__' },
      // The popup; the browser names it itself.
      _execute_action: {},
    },
    // The sentinel is an unlisted script, named here by hand: a script WXT lists itself announces the
    // extension to the page by postMessage and by a DOM event, which a page could listen for.
    content_scripts: [
      {
        js: ['own-events.js', 'sentinel.js'],
        matches: EVERYWHERE,
        // In Chromium it is registered earlier than that: see `services/register-sentinel.ts`.
        run_at: browser === 'firefox' ? 'document_start' : 'document_end',
      },
    ],
    // Nothing but the article's own images may be loaded by an extension page.
    content_security_policy: {
      extension_pages: [
        "default-src 'none'",
        "script-src 'self'",
        `style-src 'self' 'unsafe-inline'${command === 'serve' ? ` ${DEV_SERVER.http}` : ''}`,
        "img-src 'self' data: blob: http: https:",
        "font-src 'self'",
        `connect-src ${command === 'serve' ? `${DEV_SERVER.http} ${DEV_SERVER.ws}` : "'none'"}`,
        "base-uri 'none'",
        "form-action 'none'",
        "frame-ancestors 'none'",
      ].join('; '),
    },
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: GECKO_ID,
          strict_min_version: `${MINIMUM.firefox}.0`,
          data_collection_permissions: { required: ['none'] },
        },
        gecko_android: { strict_min_version: '142.0' },
      },
    }),
  }),
  hooks: {
    'build:done': async ({ config }) => {
      if (config.command !== 'build') return
      await packLocales(config.outDir)
      await writeFile(`${config.outDir}/LICENSES.txt`, renderLicenses(ROOT, bundled.packages()))
    },
  },
  zip: {
    // The sources Mozilla's reviewers rebuild from: everything tracked but tests' and benches' pages.
    includeSources: ['**/*'],
    excludeSources: ['.artifacts/**', 'docs/**', 'bench/**', 'store/pictures/**'],
  },
})

function icons(...sizes: number[]): Record<string, string> {
  return Object.fromEntries(sizes.map((size) => [String(size), `icon/${size}.png`]))
}
