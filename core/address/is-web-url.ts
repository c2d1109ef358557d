/** Whether a value is an absolute http(s) address: the only kind a page of ours ever links to. */
export function isWebUrl(value: unknown): value is string {
  if (typeof value !== 'string') return false
  try {
    return /^https?:$/.test(new URL(value).protocol)
  } catch {
    return false
  }
}
