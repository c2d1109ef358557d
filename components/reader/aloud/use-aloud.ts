import type { RefObject } from 'preact'
import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import { Player, type PlayerState } from '@/core/reader/aloud/player'
import { makeQueue } from '@/core/reader/aloud/queue'
import { chooseVoice, voicesFor } from '@/core/reader/aloud/voices'
import type { ReaderPreferences } from '@/core/reader/preferences'
import { clearHighlights, highlight, scrollToReading } from './highlight'
import { firstInView, paragraphsOf } from './paragraphs'
import { browserSpeech, type SpeechSettings, watchVoices } from './speech'

/** How long the message about missing voices is shown: time to read two lines twice. */
const MESSAGE_MS = 8000

/** Reading aloud, as the toolbar, the bar and the shortcuts use it. */
export interface Aloud {
  state: PlayerState
  /** Voices for the article's language, best first. */
  voices: SpeechSynthesisVoice[]
  voice: SpeechSynthesisVoice | undefined
  /** Reading was asked for a moment ago, and there is no voice for the language. */
  hasNoVoice: boolean
  /** Starts with the first paragraph in view, pauses or resumes. */
  toggle(): void
  stop(): void
  skip(by: 1 | -1): void
}

/** Reads an article aloud. Stops when the page is left. */
export function useAloud(
  root: RefObject<HTMLElement | null>,
  lang: string,
  preferences: Pick<ReaderPreferences, 'voices' | 'speed'>,
): Aloud {
  const [state, setState] = useState<PlayerState>('stopped')
  const [hasNoVoice, setHasNoVoice] = useMessage()
  const [all, setAll] = useState<SpeechSynthesisVoice[]>([])
  useEffect(() => watchVoices(setAll), [])
  const voices = useMemo(() => voicesFor(all, lang), [all, lang])
  const voice = chooseVoice(all, lang, preferences.voices)

  const settings = useRef<SpeechSettings>({ voice, lang, rate: preferences.speed })
  settings.current = { voice, lang, rate: preferences.speed }
  const player = useRef<Player>(undefined)

  // A new voice or speed applies at once, not from the next sentence on.
  useEffect(() => player.current?.again(), [voice?.voiceURI, preferences.speed])

  useEffect(() => {
    const silence = () => player.current?.stop()
    addEventListener('pagehide', silence)
    return () => {
      removeEventListener('pagehide', silence)
      silence()
    }
  }, [])

  function start() {
    setHasNoVoice(!voice)
    const article = root.current?.querySelector('article')
    if (voice && article) player.current = play(article, () => settings.current, setState)
  }

  return {
    state,
    voices,
    voice,
    hasNoVoice,
    toggle() {
      if (state === 'playing') player.current?.pause()
      else if (state === 'paused') player.current?.resume()
      else start()
    },
    stop: () => player.current?.stop(),
    skip: (by) => player.current?.skip(by),
  }
}

/** Whether a message is to be shown. It goes by itself and with the Escape key. */
function useMessage(): [boolean, (isShown: boolean) => void] {
  const [isShown, setShown] = useState(false)
  useEffect(() => {
    if (!isShown) return
    const hide = () => setShown(false)
    const hideByKey = ({ key }: KeyboardEvent) => key === 'Escape' && hide()
    const timer = setTimeout(hide, MESSAGE_MS)
    addEventListener('keydown', hideByKey)
    return () => {
      clearTimeout(timer)
      removeEventListener('keydown', hideByKey)
    }
  }, [isShown])
  return [isShown, setShown]
}

/** Starts to read an article from the first paragraph in view, with highlights where it is. */
function play(
  article: Element,
  readSettings: () => SpeechSettings,
  onState: (state: PlayerState) => void,
): Player {
  const paragraphs = paragraphsOf(article)
  const queue = makeQueue(
    paragraphs.map(({ text }) => text),
    readSettings().lang,
  )
  const player = new Player(queue, browserSpeech(readSettings), {
    state(next) {
      onState(next)
      if (next === 'stopped') clearHighlights()
    },
    sentence(spot) {
      const sentence = queue.at(spot)
      const range =
        sentence &&
        paragraphs[spot.paragraph]?.range(sentence.start, sentence.text.trimEnd().length)
      highlight('aloud-sentence', range)
      highlight('aloud-word', undefined)
      if (range) scrollToReading(range)
    },
    word(spot, at, length) {
      highlight('aloud-word', paragraphs[spot.paragraph]?.range(at, length))
    },
  })
  player.playFrom(firstInView(paragraphs))
  return player
}
