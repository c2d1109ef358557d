import { describe, expect, it } from 'vitest'
import { Player, type PlayerState, type Speech } from '@/core/reader/aloud/player'
import { makeQueue } from '@/core/reader/aloud/queue'
import { cutSentences } from '@/core/reader/aloud/sentences'
import { chooseVoice, type Voice, voicesFor } from '@/core/reader/aloud/voices'

const voice = (voiceURI: string, lang: string, more: Partial<Voice> = {}): Voice => ({
  voiceURI,
  name: voiceURI,
  lang,
  default: false,
  localService: true,
  ...more,
})

const VOICES = [
  voice('Anna', 'de-DE'),
  voice('Daniel', 'en-GB'),
  voice('Samantha', 'en-US', { default: true }),
  voice('Zira', 'en_US'),
  voice('Cloud', 'en-US', { localService: false }),
]

describe('voices', () => {
  it('are those of the article’s language: its region first, then the browser’s default', () => {
    expect(voicesFor(VOICES, 'en-GB').map(({ name }) => name)).toEqual([
      'Daniel',
      'Samantha',
      'Zira',
    ])
    expect(voicesFor(VOICES, 'en').map(({ name }) => name)).toEqual(['Samantha', 'Daniel', 'Zira'])
  })

  it('are local ones only', () => {
    expect(voicesFor(VOICES, 'en-US').map(({ name }) => name)).not.toContain('Cloud')
  })

  it('begin with the reader’s choice for the language, if it is still available', () => {
    expect(chooseVoice(VOICES, 'en-US', { en: 'Daniel' })?.name).toBe('Daniel')
    expect(chooseVoice(VOICES, 'en-US', { en: 'Gone' })?.name).toBe('Samantha')
  })

  it('are empty for a language without a voice', () => {
    expect(chooseVoice(VOICES, 'ja', {})).toBeUndefined()
  })
})

describe('sentences', () => {
  it('have their place in the paragraph', () => {
    const text = 'One is here. Two is there! Three?'
    for (const { start, text: sentence } of cutSentences(text, 'en')) {
      expect(text.slice(start, start + sentence.length)).toBe(sentence)
    }
    expect(cutSentences(text, 'en')).toHaveLength(3)
  })

  it('are found in scripts without spaces', () => {
    expect(cutSentences('船は来ない。橋を渡る。', 'ja').map(({ text }) => text)).toEqual([
      '船は来ない。',
      '橋を渡る。',
    ])
  })

  it('are split when they are very long, without losing a letter', () => {
    const text = `${'a word and another, '.repeat(60)}end.`
    const parts = cutSentences(text, 'en')
    expect(parts.every(({ text: part }) => part.length <= 250)).toBe(true)
    expect(parts.map(({ text: part }) => part).join('')).toBe(text)
  })

  it('exclude parts without words, and accept an invalid language tag', () => {
    expect(cutSentences('* * *', 'en')).toEqual([])
    expect(cutSentences('Fine.', '!!')).toHaveLength(1)
  })
})

describe('the queue', () => {
  const queue = makeQueue(['A. B.', '', '***', 'C.'], 'en')

  it('goes from sentence to sentence and skips paragraphs without words', () => {
    expect(queue.after({ paragraph: 0, sentence: 0 })).toEqual({ paragraph: 0, sentence: 1 })
    expect(queue.after({ paragraph: 0, sentence: 1 })).toEqual({ paragraph: 3, sentence: 0 })
    expect(queue.after({ paragraph: 3, sentence: 0 })).toBeUndefined()
  })

  it('skips back to the start of the paragraph, then to the previous one', () => {
    expect(queue.skip({ paragraph: 0, sentence: 1 }, -1)).toEqual({ paragraph: 0, sentence: 0 })
    expect(queue.skip({ paragraph: 3, sentence: 0 }, -1)).toEqual({ paragraph: 0, sentence: 0 })
    expect(queue.skip({ paragraph: 0, sentence: 0 }, -1)).toBeUndefined()
  })
})

/** A voice that speaks when told to. */
function stage(paragraphs: string[]) {
  const spoken: string[] = []
  const states: PlayerState[] = []
  const words: [number, number][] = []
  let heard: Parameters<Speech['speak']>[1] | undefined
  const stale: (() => void)[] = []
  const speech: Speech = {
    speak(text, callbacks) {
      spoken.push(text.trim())
      heard = callbacks
    },
    cancel() {
      if (heard) stale.push(heard.done)
      heard = undefined
    },
  }
  const player = new Player(makeQueue(paragraphs, 'en'), speech, {
    state: (state) => states.push(state),
    sentence: () => {},
    word: (_, start, length) => words.push([start, length]),
  })
  return {
    player,
    spoken,
    states,
    words,
    finish: () => heard?.done(),
    say: (at: number, length: number) => heard?.word(at, length),
    /** What cancelled utterances still report, as browsers do. */
    answerLate: () => {
      for (const done of stale.splice(0)) done()
    },
  }
}

describe('the player', () => {
  it('reads to the end and stops', () => {
    const { player, spoken, states, finish } = stage(['A b. C d.', 'E f.'])
    player.playFrom(0)
    finish()
    finish()
    finish()
    expect(spoken).toEqual(['A b.', 'C d.', 'E f.'])
    expect(states).toEqual(['playing', 'stopped'])
  })

  it('starts at a given paragraph', () => {
    const { player, spoken } = stage(['A.', 'B.', 'C.'])
    player.playFrom(1)
    expect(spoken).toEqual(['B.'])
  })

  it('resumes with the sentence in which it was paused', () => {
    const { player, spoken, states, finish } = stage(['A b. C d.'])
    player.playFrom(0)
    finish()
    player.pause()
    player.resume()
    expect(spoken).toEqual(['A b.', 'C d.', 'C d.'])
    expect(states).toEqual(['playing', 'paused', 'playing'])
  })

  it('skips by paragraph, and stays paused if it is paused', () => {
    const { player, spoken } = stage(['A.', 'B.', 'C.'])
    player.playFrom(0)
    player.skip(1)
    player.pause()
    player.skip(1)
    expect(spoken).toEqual(['A.', 'B.'])
    player.resume()
    expect(spoken).toEqual(['A.', 'B.', 'C.'])
  })

  it('ignores callbacks of cancelled speech', () => {
    const { player, spoken, answerLate } = stage(['A.', 'B.', 'C.'])
    player.playFrom(0)
    player.skip(1)
    answerLate()
    expect(spoken).toEqual(['A.', 'B.'])
  })

  it('reports the place of each word in the paragraph', () => {
    const { player, words, finish, say } = stage(['A b. C d.'])
    player.playFrom(0)
    finish()
    say(2, 1)
    expect(words).toEqual([[7, 1]])
  })

  it('stops at once for an article without words', () => {
    const { player, spoken, states } = stage([])
    player.playFrom(0)
    player.skip(1)
    player.pause()
    expect([spoken, states]).toEqual([[], []])
  })
})
