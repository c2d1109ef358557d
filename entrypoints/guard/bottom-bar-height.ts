import type { Verdict } from '@/core/notice'

/**
 * How high a notice along the lower edge reaches, in CSS pixels; 0 for any other. Its own close button must
 * stay in reach, so what Truce shows stands above it.
 */
export function bottomBarHeight({ innerHeight }: Window, { kind, elements }: Verdict): number {
  const box = elements[0]?.getBoundingClientRect()
  return kind === 'bar' && box && box.top > innerHeight / 2 ? innerHeight - box.top : 0
}
