import type { Speech } from '@/core/reader/aloud/player'

/** What to speak with; asked at every sentence, so that a change holds from the next on. */
export interface Manner {
  voice: SpeechSynthesisVoice | undefined
  lang: string
  rate: number
}

/** Whether this browser can speak at all. Voices may still be missing. */
export function canSpeak(): boolean {
  return 'speechSynthesis' in globalThis
}

/** The browser's own speech. */
export function browserSpeech(manner: () => Manner): Speech {
  // Kept here: an utterance nobody holds may be collected before it ends, and its end is never heard.
  let current: SpeechSynthesisUtterance | undefined
  return {
    speak(text, { word, done }) {
      const { voice, lang, rate } = manner()
      const utterance = new SpeechSynthesisUtterance(text)
      if (voice) utterance.voice = voice
      utterance.lang = voice?.lang ?? lang
      utterance.rate = rate
      utterance.onboundary = ({ name, charIndex, charLength }) => {
        if (name === 'word') word(charIndex, charLength || wordLength(text, charIndex))
      }
      utterance.onend = done
      // A voice that fails must not hold up the text.
      utterance.onerror = ({ error }) => {
        if (error !== 'canceled' && error !== 'interrupted') done()
      }
      current = utterance
      speechSynthesis.speak(utterance)
    },
    cancel() {
      if (!current) return
      current = undefined
      speechSynthesis.cancel()
    },
  }
}

/** Firefox tells where a word begins and not how long it is. */
function wordLength(text: string, at: number): number {
  return /^[\p{L}\p{N}’'-]+/u.exec(text.slice(at))?.[0].length ?? 1
}

/** Calls back with the voices now and whenever they change: browsers load them late. */
export function watchVoices(changed: (voices: SpeechSynthesisVoice[]) => void): () => void {
  if (!canSpeak()) return () => {}
  const update = () => changed(speechSynthesis.getVoices())
  update()
  speechSynthesis.addEventListener('voiceschanged', update)
  return () => speechSynthesis.removeEventListener('voiceschanged', update)
}
