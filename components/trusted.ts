/**
 * Lets only a real press through. A page can dispatch events of its own making at whatever it finds, but it
 * cannot make one that is trusted.
 */
export function trusted<E extends Event>(act: (event: E) => void): (event: E) => void {
  return (event) => {
    if (event.isTrusted) act(event)
  }
}
