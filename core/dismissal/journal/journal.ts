import type { Undo } from '../types'

/** Remembers how to put back what was done, and does so last first, each thing once. */
export class Journal {
  #undos: Undo[] = []

  record(undo: Undo): void {
    this.#undos.push(undo)
  }

  /**
   * Puts everything back. Where one undo fails (its element is gone, for example) the others are done all the
   * same, and the failure is told on the console.
   *
   * @returns whether all was put back.
   */
  async undo(): Promise<boolean> {
    let isRestored = true
    for (let undo = this.#undos.pop(); undo; undo = this.#undos.pop()) {
      try {
        await undo()
      } catch (error) {
        console.warn('Truce could not undo this:', error)
        isRestored = false
      }
    }
    return isRestored
  }
}
