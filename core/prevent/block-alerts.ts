/** Functions that open a modal message, and what they return when it is not shown. */
const MESSAGES = { alert: undefined, confirm: false } as const

/**
 * Blocks a page's messages when they are requests to switch an ad blocker off; all others are shown as ever.
 * Runs in the page's own world and cannot be found there: the functions stay native in all that a page can ask
 * of them, `toString` included.
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
    const proxy = new window.Proxy(native, { apply: answer as never })
    natives.set(proxy, native)
    Object.defineProperty(owner, name, { ...descriptor, value: proxy })
  }

  // Read before the page runs, which may replace it later.
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
