import type { Browser, Page } from 'puppeteer-core'

/** A remote value as WebDriver BiDi writes it, as far as it is read here. */
interface RemoteValue {
  type: string
  value?: unknown
  sharedId?: string
}

/** A node as `browsingContext.locateNodes` returns it. */
export interface RemoteNode {
  sharedId: string
  value?: { shadowRoot?: { sharedId: string } | null }
}

/** Which tab or browser window: WebDriver's id of a browsing context. */
export type ContextId = string

interface Connection {
  send(method: string, params: object): Promise<{ result: unknown }>
}

type Evaluation =
  | { type: 'success'; result: RemoteValue }
  | { type: 'exception'; exceptionDetails: { text: string } }

/**
 * Firefox by its own protocol. puppeteer's connection is used directly because puppeteer neither
 * finds elements in closed shadow roots nor finishes navigations to extension pages.
 */
export class Bidi {
  readonly #connection: Connection

  constructor(browser: Browser) {
    this.#connection = (browser as unknown as { connection: Connection }).connection
  }

  /** Sends a command and returns its result. Rejects with the browser's message. */
  async send<T>(method: string, params: object): Promise<T> {
    return (await this.#connection.send(method, params)).result as T
  }

  /**
   * Calls a self-contained function in a context's main world. Arguments and result travel as JSON,
   * but for `target`, a node put before the arguments. Rejects with what the function throws.
   */
  async call<R>(
    context: ContextId,
    fn: { toString(): string },
    args: unknown[],
    target?: RemoteNode,
  ): Promise<R> {
    const evaluation = await this.send<Evaluation>('script.callFunction', {
      functionDeclaration: `async (json, ...target) =>
        JSON.stringify({ answer: await (${fn})(...target, ...JSON.parse(json)) })`,
      arguments: [
        { type: 'string', value: JSON.stringify(args) },
        ...(target ? [{ sharedId: target.sharedId }] : []),
      ],
      target: { context },
      awaitPromise: true,
    })
    if (evaluation.type === 'exception') throw new Error(evaluation.exceptionDetails.text)
    return (JSON.parse(evaluation.result.value as string) as { answer: R }).answer
  }
}

/** The BiDi context id of a puppeteer page. */
export function contextOf(page: Page): ContextId {
  return (page.mainFrame() as unknown as { _id: ContextId })._id
}
