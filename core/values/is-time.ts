/** The last millisecond that a date can name: https://tc39.es/ecma262/#sec-time-values-and-time-range */
const LAST_TIME = 8.64e15

/** Milliseconds since 1970, of which a date can be made. */
export function isTime(value: unknown): value is number {
  return typeof value === 'number' && value >= 0 && value <= LAST_TIME
}
