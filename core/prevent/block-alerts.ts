/** Ways to stop a page with a message until the reader has pressed a button, and what they answer unasked. */
const MESSAGES = { alert: undefined, confirm: false } as const

/**
 * Keeps a page's messages to itself when they are requests to switch an ad blocker off; all others are shown
 * as ever. For the page's own world, where it leaves nothing to be found: the functions stay native in all
 * that a page can ask of them, `toString` included.
 */
export function blockAlerts(
  window: Window & typeof globalThis,
  isRequest: (text: string) => boolean,
): void {
  const natives = new WeakMap<object, object>()

  function replace(owner: object, name: string, answer: ProxyHandler<object>['apply']): void {
    const descriptor = Object.getOwnPropertyDescriptor(owner, name)
    const native = descriptor?.value
    if (typeof native !== 'function' || !descriptor?.configurable) return
    const replaced = new window.Proxy(native, { apply: answer as never })
    natives.set(replaced, native)
    Object.defineProperty(owner, name, { ...descriptor, value: replaced })
  }

  // Kept, for the page may replace them later.
  const { apply } = Reflect
  for (const [name, answer] of Object.entries(MESSAGES)) {
    replace(window, name, (native, self, args) => {
      if (typeof args[0] === 'string' && isRequest(args[0])) return answer
      return apply(native as () => void, self, args)
    })
  }
  replace(window.Function.prototype, 'toString', (native, self, args) =>
    apply(native as () => string, natives.get(self) ?? self, args),
  )
}
