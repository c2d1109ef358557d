/** True for the values of `overflow` that leave a reader no way to scroll. */
export function isHeld(overflow: string): boolean {
  return /hidden|clip/.test(overflow)
}
