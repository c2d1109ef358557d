import type { Queue, Spot } from './queue'

/** A speech engine. */
export interface Speech {
  /**
   * Speaks a text. Calls `word` with the place of each word (UTF-16 units), and `done` at the end
   * or on failure.
   */
  speak(text: string, heard: { word(at: number, length: number): void; done(): void }): void
  /** Stops at once, without any further callback. */
  cancel(): void
}

export type PlayerState = 'stopped' | 'playing' | 'paused'

/** What the player reports. */
export interface PlayerEvents {
  state(state: PlayerState): void
  /** A sentence begins. */
  sentence(spot: Spot): void
  /** A word begins; `start` is its place in the paragraph's text. */
  word(spot: Spot, start: number, length: number): void
}

/**
 * Reads a queue aloud. Pausing cancels the speech, and resuming starts the sentence again:
 * `speechSynthesis.pause()` does not work on every system, and after a break a listener wants to
 * hear the whole sentence.
 */
export class Player {
  readonly #queue: Queue
  readonly #speech: Speech
  readonly #events: PlayerEvents
  #state: PlayerState = 'stopped'
  #spot: Spot | undefined
  /** Tells callbacks of cancelled speech from those of the current one. */
  #turn = 0

  constructor(queue: Queue, speech: Speech, events: PlayerEvents) {
    this.#queue = queue
    this.#speech = speech
    this.#events = events
  }

  /** Starts at a paragraph, or at the next one with text. */
  playFrom(paragraph: number): void {
    this.#spot = this.#queue.skip({ paragraph: paragraph - 1, sentence: 0 }, 1)
    this.#play()
  }

  pause(): void {
    if (this.#state !== 'playing') return
    this.#cancelSpeech()
    this.#become('paused')
  }

  resume(): void {
    if (this.#state === 'paused') this.#play()
  }

  stop(): void {
    this.#cancelSpeech()
    this.#spot = undefined
    this.#become('stopped')
  }

  /**
   * Goes to the next paragraph or back. Stays paused if it is paused. Does nothing at either end.
   */
  skip(by: 1 | -1): void {
    const next = this.#spot && this.#queue.skip(this.#spot, by)
    if (!next) return
    this.#spot = next
    if (this.#state === 'playing') this.#play()
    else this.#events.sentence(next)
  }

  /** Starts the sentence again, after a change of voice or speed. */
  again(): void {
    if (this.#state === 'playing') this.#play()
  }

  #play(): void {
    this.#cancelSpeech()
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

  #cancelSpeech(): void {
    this.#turn++
    this.#speech.cancel()
  }

  #become(state: PlayerState): void {
    if (state === this.#state) return
    this.#state = state
    this.#events.state(state)
  }
}
