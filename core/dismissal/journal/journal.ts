import type { Undo } from '../types'

/** Remembers how to put back what was done, and does so last first, each thing once. */
export class Journal {
  #undos: Undo[] = []

  record(undo: Undo): void {
    this.#undos.push(undo)
  }

  get isEmpty(): boolean {
    return this.#undos.length === 0
  }

  /**
   * Puts everything back. Where one undo fails (its element is gone, for example) the others are done all the
   * same, and the failure is told on the console.
   */
  async undo(): Promise<void> {
    for (let undo = this.#undos.pop(); undo; undo = this.#undos.pop()) {
      try {
        await undo()
      } catch (error) {
        console.warn('Truce could not put one thing back:', error)
      }
    }
  }
}
