import type { Page } from 'puppeteer-core'
import { type Bidi, type ContextId, contextOf, type RemoteNode } from './firefox-bidi.ts'
import type { FoundElement, PageBackend, RemoteFunction, Viewport } from './page-backend.ts'
import { until } from './until.ts'

/**
 * Where an extension puts its host in a page: at the top, or inside the modal dialog or fullscreen
 * element that would else cover it. Looking at every element would take seconds on a real page.
 */
const POSSIBLE_HOSTS = 'html > :not(head, body), dialog *, :fullscreen *, :popover-open'

/**
 * What has a role without saying so (https://www.w3.org/TR/html-aria/#docconformance), of the roles that are asked for;
 * empty where nothing has.
 */
const NATIVE: Readonly<Record<string, string>> = {
  alert: '',
  article: 'article',
  blockquote: 'blockquote',
  button: 'button,summary,input:is([type="button"],[type="submit"],[type="reset"],[type="file"])',
  checkbox: 'input[type="checkbox"]',
  combobox: 'select,input[list]',
  dialog: 'dialog',
  heading: 'h1,h2,h3,h4,h5,h6',
  link: 'a[href],area[href]',
  main: 'main',
  navigation: 'nav',
  radio: 'input[type="radio"]',
  radiogroup: '',
  region: 'section',
  searchbox: 'input[type="search"]',
  slider: 'input[type="range"]',
  status: 'output',
  switch: '',
  table: 'table',
  textbox: 'textarea,input:not([type]),input:is([type="text"],[type="email"],[type="url"])',
  toolbar: '',
}

/** Selects whatever may have a role. Throws for a role that is not listed: its elements would be overlooked. */
function selectorOf(role: string): string {
  const native = NATIVE[role]
  if (native === undefined) throw new Error(`Say in NATIVE which elements have the role ${role}`)
  return [native, `[role~="${role}"]`].filter(Boolean).join()
}

/** A tab of Firefox, driven by WebDriver BiDi. */
export class FirefoxPage implements PageBackend {
  readonly #bidi: Bidi
  readonly #raw: Page
  readonly #context: ContextId

  constructor(bidi: Bidi, raw: Page) {
    this.#bidi = bidi
    this.#raw = raw
    this.#context = contextOf(raw)
  }

  /**
   * BiDi's locators stop at shadow roots, so each root is searched by itself. Its search by role asks for the
   * name of every node, half a second in a long article: it is asked about elements that may have the role only.
   */
  async find(role: string, name: string | undefined): Promise<FoundElement[]> {
    const candidates = await this.#locateEverywhere(selectorOf(role))
    if (candidates.length === 0) return []
    const accessibility = {
      type: 'accessibility',
      value: { role, ...(name !== undefined && { name }) },
    }
    const found = await this.#locate({ locator: accessibility, startNodes: candidates })
    // A dialog in a dialog is found from both.
    const byId = new Map(found.map((node) => [node.sharedId, node]))
    return [...byId.values()].map((node) => ({
      call: (fn, ...args) => this.#bidi.call(this.#context, fn, args, node),
    }))
  }

  evaluate<A extends unknown[], R>(fn: RemoteFunction<A, R>, args: A): Promise<R> {
    return this.#bidi.call(this.#context, fn, args)
  }

  /** Firefox reports no load event of an extension's page, so this polls the document. */
  async goto(url: string): Promise<void> {
    const navigation = { context: this.#context, url }
    if (/^https?:/.test(url)) {
      await this.#bidi.send('browsingContext.navigate', { ...navigation, wait: 'complete' })
      return
    }
    await this.#leave(() =>
      this.#bidi.send('browsingContext.navigate', { ...navigation, wait: 'none' }),
    )
  }

  async reload(): Promise<void> {
    await this.#leave(() =>
      this.#bidi.send('browsingContext.reload', { context: this.#context, wait: 'none' }),
    )
  }

  async back(): Promise<void> {
    await this.#leave(() =>
      this.#bidi.send('browsingContext.traverseHistory', { context: this.#context, delta: -1 }),
    )
  }

  async setViewport({ width, height }: Viewport): Promise<void> {
    await this.#raw.setViewport({ width, height })
  }

  /** Waits until another document than the present one has loaded. */
  async #leave(navigate: () => Promise<unknown>): Promise<void> {
    const identity = () => `${performance.timeOrigin} ${location.href}`
    const before = await this.evaluate(identity, [])
    await navigate()
    await until('the next page to load', async () => {
      if ((await this.evaluate(identity, [])) === before) return false
      return this.evaluate(() => document.readyState === 'complete', [])
    })
  }

  /** Looks in the document and in every shadow root. */
  async #locateEverywhere(selector: string): Promise<{ sharedId: string }[]> {
    const locator = { type: 'css', value: selector }
    const found = await this.#locate({ locator, serializationOptions: { maxDomDepth: 0 } })
    for (const root of await this.#findShadowRoots()) {
      found.push(...(await this.#locate({ locator, startNodes: [root] })))
    }
    return found.map(({ sharedId }) => ({ sharedId }))
  }

  /** The roots of hosts, and of hosts in these: a dialog may lie in a shadow tree of the page. */
  async #findShadowRoots(within?: { sharedId: string }): Promise<{ sharedId: string }[]> {
    const nodes = await this.#locate({
      locator: { type: 'css', value: POSSIBLE_HOSTS },
      serializationOptions: { includeShadowTree: 'all', maxDomDepth: 1 },
      ...(within && { startNodes: [within] }),
    })
    const roots = nodes.flatMap((node) => node.value?.shadowRoot ?? [])
    const inner = await Promise.all(roots.map((root) => this.#findShadowRoots(root)))
    return [...roots, ...inner.flat()]
  }

  async #locate(params: object): Promise<RemoteNode[]> {
    const query = { context: this.#context, ...params }
    const { nodes } = await this.#bidi.send<{ nodes: RemoteNode[] }>(
      'browsingContext.locateNodes',
      query,
    )
    return nodes
  }
}
