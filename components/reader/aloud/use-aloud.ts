import type { RefObject } from 'preact'
import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import { Player, type PlayerState } from '@/core/reader/aloud/player'
import { makeQueue } from '@/core/reader/aloud/queue'
import { chooseVoice, voicesFor } from '@/core/reader/aloud/voices'
import type { ReaderPreferences } from '@/core/reader/preferences'
import { clearHighlights, follow, highlight } from './highlight'
import { type Paragraph, paragraphsOf } from './paragraphs'
import { browserSpeech, watchVoices } from './speech'

/** How long the word about missing voices stays, in ms: time to read two lines twice. */
const MESSAGE_MS = 8000

/** Reading aloud as the toolbar, the bar and the keys use it. */
export interface Aloud {
  state: PlayerState
  /** Voices for the article's language, best first. */
  voices: SpeechSynthesisVoice[]
  voice: SpeechSynthesisVoice | undefined
  /** Whether reading was asked for and no voice of this computer speaks the language. */
  isMute: boolean
  /** Begins with the paragraph in sight, pauses or goes on. */
  toggle(): void
  stop(): void
  skip(by: 1 | -1): void
}

/** One reader's voice for one article; falls silent when the page is left. */
export function useAloud(
  root: RefObject<HTMLElement | null>,
  lang: string,
  preferences: Pick<ReaderPreferences, 'voices' | 'speed'>,
): Aloud {
  const [state, setState] = useState<PlayerState>('stopped')
  const [isMute, setMute] = useState(false)
  const [all, setAll] = useState<SpeechSynthesisVoice[]>([])
  useEffect(() => watchVoices(setAll), [])
  const voices = useMemo(() => voicesFor(all, lang), [all, lang])
  const voice = chooseVoice(all, lang, preferences.voices)

  const manner = useRef({ voice, lang, rate: preferences.speed })
  manner.current = { voice, lang, rate: preferences.speed }
  const player = useRef<Player>(undefined)

  // What is chosen holds at once, not from the next sentence on.
  useEffect(() => player.current?.again(), [voice?.voiceURI, preferences.speed])

  useEffect(() => {
    const silence = () => player.current?.stop()
    addEventListener('pagehide', silence)
    return () => {
      removeEventListener('pagehide', silence)
      silence()
    }
  }, [])

  useEffect(() => {
    if (!isMute) return
    const timer = setTimeout(() => setMute(false), MESSAGE_MS)
    return () => clearTimeout(timer)
  }, [isMute])

  function start() {
    setMute(!voice)
    if (!voice) return
    const article = root.current?.querySelector('article')
    if (!article) return
    const paragraphs = paragraphsOf(article)
    const queue = makeQueue(
      paragraphs.map(({ text }) => text),
      lang,
    )
    player.current = new Player(
      queue,
      browserSpeech(() => manner.current),
      {
        state(next) {
          setState(next)
          if (next === 'stopped') clearHighlights()
        },
        sentence(spot) {
          const sentence = queue.at(spot)
          const range =
            sentence &&
            paragraphs[spot.paragraph]?.range(sentence.start, sentence.text.trimEnd().length)
          highlight('aloud-sentence', range)
          highlight('aloud-word', undefined)
          if (range) follow(range)
        },
        word(spot, at, length) {
          highlight('aloud-word', paragraphs[spot.paragraph]?.range(at, length))
        },
      },
    )
    player.current.playFrom(firstInSight(paragraphs))
  }

  return {
    state,
    voices,
    voice,
    isMute,
    toggle() {
      if (state === 'playing') player.current?.pause()
      else if (state === 'paused') player.current?.resume()
      else start()
    },
    stop: () => player.current?.stop(),
    skip: (by) => player.current?.skip(by),
  }
}

/** The first paragraph that is not above the window; the title where the page stands at its top. */
function firstInSight(paragraphs: readonly Paragraph[]): number {
  const toolbar = 56
  const at = paragraphs.findIndex(
    ({ element }) => element.getBoundingClientRect().bottom > toolbar + 16,
  )
  return Math.max(0, at)
}
