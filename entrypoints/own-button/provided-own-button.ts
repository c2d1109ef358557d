import type { OwnControls } from '@/core/dismissal'
import { shared } from '@/core/page/shared'

declare module '@/core/page/shared' {
  interface Shared {
    ownControls?: OwnControls
  }
}

/** Hands them to the guard, which was there before them. */
export function provideOwnButton(controls: OwnControls): void {
  shared.ownControls = controls
}

/** @returns `undefined` as long as they were not brought in. */
export function providedOwnButton(): OwnControls | undefined {
  return shared.ownControls
}
