import type { Queue, Spot } from './queue'

/** How a sentence is given to a voice. */
export interface Speech {
  /** Speaks; calls back with the place of each word begun (UTF-16 units) and at the end or on failure. */
  speak(text: string, heard: { word(at: number, length: number): void; done(): void }): void
  /** Falls silent at once; nothing is called back any more. */
  cancel(): void
}

export type PlayerState = 'stopped' | 'playing' | 'paused'

/** What the player tells whoever shows it. */
export interface PlayerEvents {
  state(state: PlayerState): void
  /** A sentence begins. */
  sentence(spot: Spot): void
  /** A word begins, in the paragraph's text. */
  word(spot: Spot, start: number, length: number): void
}

/**
 * Reads a queue aloud. Pausing cancels and goes on from the sentence's beginning: the browsers' own pause is lost on
 * some systems, and a sentence heard again is what a listener wants after a break.
 */
export class Player {
  readonly #queue: Queue
  readonly #speech: Speech
  readonly #events: PlayerEvents
  #state: PlayerState = 'stopped'
  #spot: Spot | undefined
  /** Tells answers of cancelled speech from those of the present one. */
  #turn = 0

  constructor(queue: Queue, speech: Speech, events: PlayerEvents) {
    this.#queue = queue
    this.#speech = speech
    this.#events = events
  }

  /** Begins at a paragraph, or the next with words. */
  playFrom(paragraph: number): void {
    this.#spot = this.#queue.skip({ paragraph: paragraph - 1, sentence: 0 }, 1)
    this.#play()
  }

  pause(): void {
    if (this.#state !== 'playing') return
    this.#silence()
    this.#become('paused')
  }

  resume(): void {
    if (this.#state === 'paused') this.#play()
  }

  stop(): void {
    this.#silence()
    this.#spot = undefined
    this.#become('stopped')
  }

  /** To the next paragraph or back; paused stays paused. At the ends nothing happens. */
  skip(by: 1 | -1): void {
    const next = this.#spot && this.#queue.skip(this.#spot, by)
    if (!next) return
    this.#spot = next
    if (this.#state === 'playing') this.#play()
    else this.#events.sentence(next)
  }

  /** The same sentence once more: after a change of voice or speed. */
  again(): void {
    if (this.#state === 'playing') this.#play()
  }

  #play(): void {
    this.#silence()
    const spot = this.#spot
    const sentence = spot && this.#queue.at(spot)
    if (!spot || !sentence) {
      this.stop()
      return
    }
    this.#become('playing')
    this.#events.sentence(spot)
    const turn = this.#turn
    const isPresent = () => turn === this.#turn
    this.#speech.speak(sentence.text, {
      word: (at, length) => {
        if (isPresent()) this.#events.word(spot, sentence.start + at, length)
      },
      done: () => {
        if (!isPresent()) return
        this.#spot = this.#queue.after(spot)
        this.#play()
      },
    })
  }

  #silence(): void {
    this.#turn++
    this.#speech.cancel()
  }

  #become(state: PlayerState): void {
    if (state === this.#state) return
    this.#state = state
    this.#events.state(state)
  }
}
