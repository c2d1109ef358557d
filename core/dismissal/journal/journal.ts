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
   * Puts everything back. One undo that fails (its element is gone, say) does not keep the others from
   * being done.
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
