/** True for the values of `overflow` that leave a reader no way to scroll. */
export function preventsScrolling(overflow: string): boolean {
  return /hidden|clip/.test(overflow)
}
