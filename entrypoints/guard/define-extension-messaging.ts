import { browser } from 'wxt/browser'

interface Message {
  type: string
  data: unknown
}

type Answer = { res: unknown } | { err: { name: string; message: string } }

type Listener = (message: Message) => unknown

/**
 * Stands in for `@webext-core/messaging` in the guard's bundle (`wxt.config.ts`), and speaks as that does. The guard sends
 * to the background alone, never stops listening, and has no room for the rest.
 */
export function defineExtensionMessaging() {
  const listeners = new Map<string, Listener>()

  function hear(message: Message, _sender: unknown, respond: (answer: Answer) => void): boolean {
    const listener = listeners.get(message.type)
    if (listener) void answer(listener, message).then(respond)
    return listener !== undefined
  }

  return {
    onMessage(type: string, listener: Listener) {
      if (listeners.size === 0) browser.runtime.onMessage.addListener(hear)
      listeners.set(type, listener)
    },
    async sendMessage(type: string, data: unknown): Promise<unknown> {
      const message = { type, data, timestamp: Date.now() }
      const answered: Answer | undefined = await browser.runtime.sendMessage(message)
      if (!answered) throw new Error('No response')
      if ('err' in answered) throw Object.assign(new Error(), answered.err)
      return answered.res
    },
  }
}

async function answer(listener: Listener, message: Message): Promise<Answer> {
  try {
    return { res: await listener(message) }
  } catch (error) {
    const { name, message: text, stack = '' } = error as Error
    return { err: { name, message: text, stack } as Error }
  }
}
