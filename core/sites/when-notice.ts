/** What Truce does when an ad-block notice appears. */
export const WHEN_NOTICE = ['ask', 'dismiss', 'leave'] as const
export type WhenNotice = (typeof WHEN_NOTICE)[number]

export function isWhenNotice(value: unknown): value is WhenNotice {
  return WHEN_NOTICE.some((known) => known === value)
}
