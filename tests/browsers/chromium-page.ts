import type { CDPSession, Page, Protocol } from 'puppeteer-core'
import type { FoundElement, PageBackend, RemoteFunction, Viewport } from './page-backend.ts'

/** Roles that have another name in Chromium's accessibility tree. */
const CHROMIUM_ROLES: Record<string, string> = { img: 'image' }

/** A page that was left is followed by the next within moments, on a busy machine within two seconds. */
const NEXT_PAGE_MS = 50
const MAX_PAGES_LEFT = 40

/** A tab of Chromium, driven by the DevTools protocol. */
export class ChromiumPage implements PageBackend {
  readonly #raw: Page
  #session: Promise<CDPSession> | undefined

  constructor(raw: Page) {
    this.#raw = raw
  }

  /** The accessibility tree knows nothing of shadow roots, closed or not: one query sees it all. */
  async find(role: string, name: string | undefined): Promise<FoundElement[]> {
    const session = await this.#open()
    const { root } = await session.send('DOM.getDocument', { depth: 0 })
    const { nodes } = await session.send('Accessibility.queryAXTree', {
      nodeId: root.nodeId,
      role: CHROMIUM_ROLES[role] ?? role,
      ...(name !== undefined && { accessibleName: name }),
    })
    return nodes
      .filter((node) => !node.ignored)
      .flatMap(({ backendDOMNodeId: id }) => (id ? new ChromiumElement(session, id) : []))
  }

  /**
   * Not as puppeteer does it, which tells the page that its reader has just pressed something. Where the page is left
   * meanwhile the next one answers.
   */
  async evaluate<A extends unknown[], R>(fn: RemoteFunction<A, R>, args: A): Promise<R> {
    const session = await this.#open()
    const given = args.map((value) => JSON.stringify(value) ?? 'undefined').join(', ')
    const expression = `(${fn})(${given})`
    const options = { returnByValue: true, awaitPromise: true, userGesture: false }
    const answer = await this.#askPresentPage(() =>
      session.send('Runtime.evaluate', { expression, ...options }),
    )
    const { result, exceptionDetails: thrown } = answer
    if (thrown) throw new Error(thrown.exception?.description ?? thrown.text)
    return result.value as R
  }

  /** Asks again where the page is left before it has answered; rejects where no other one comes. */
  async #askPresentPage<T>(ask: () => Promise<T>): Promise<T> {
    for (let left = 1; left < MAX_PAGES_LEFT; left += 1) {
      try {
        return await ask()
      } catch {
        await new Promise((resolve) => setTimeout(resolve, NEXT_PAGE_MS))
      }
    }
    return ask()
  }

  #open(): Promise<CDPSession> {
    this.#session ??= this.#raw.createCDPSession()
    return this.#session
  }

  async goto(url: string): Promise<void> {
    await this.#raw.goto(url)
  }

  async reload(): Promise<void> {
    await this.#raw.reload()
  }

  async back(): Promise<void> {
    await this.#raw.goBack()
  }

  async setViewport(viewport: Viewport): Promise<void> {
    await this.#raw.setViewport({ hasTouch: viewport.isMobile === true, ...viewport })
  }
}

class ChromiumElement implements FoundElement {
  readonly #session: CDPSession
  readonly #backendNodeId: Protocol.DOM.BackendNodeId

  constructor(session: CDPSession, backendNodeId: Protocol.DOM.BackendNodeId) {
    this.#session = session
    this.#backendNodeId = backendNodeId
  }

  async call<A extends unknown[], R>(
    fn: RemoteFunction<[HTMLElement, ...A], R>,
    ...args: A
  ): Promise<R> {
    const { object } = await this.#session.send('DOM.resolveNode', {
      backendNodeId: this.#backendNodeId,
    })
    const { result, exceptionDetails } = await this.#session.send('Runtime.callFunctionOn', {
      ...(object.objectId && { objectId: object.objectId }),
      functionDeclaration: `function (...args) { return (${fn})(this, ...args) }`,
      arguments: args.map((value) => ({ value })),
      returnByValue: true,
      awaitPromise: true,
    })
    if (exceptionDetails) {
      throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text)
    }
    return result.value as R
  }
}
