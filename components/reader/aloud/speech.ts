import type { Speech } from '@/core/reader/aloud/player'

/** How to speak. */
export interface SpeechSettings {
  voice: SpeechSynthesisVoice | undefined
  lang: string
  rate: number
}

/** Whether this browser has speech synthesis. It may still have no voices. */
export function canSpeak(): boolean {
  return 'speechSynthesis' in globalThis
}

/**
 * Speech by the browser's synthesis.
 *
 * @param readSettings called for every sentence, so that a change applies from the next one
 */
export function browserSpeech(readSettings: () => SpeechSettings): Speech {
  // A browser may garbage-collect an utterance that nothing refers to, and `onend` never fires.
  // https://talkrapp.com/speechSynthesis.html
  let current: SpeechSynthesisUtterance | undefined
  return {
    speak(text, { word, done }) {
      const { voice, lang, rate } = readSettings()
      const utterance = new SpeechSynthesisUtterance(text)
      if (voice) utterance.voice = voice
      utterance.lang = voice?.lang ?? lang
      utterance.rate = rate
      utterance.onboundary = ({ name, charIndex, charLength }) => {
        if (name === 'word') word(charIndex, charLength || wordLength(text, charIndex))
      }
      utterance.onend = done
      // A voice that fails must not stop the reading.
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

/** For browsers that give no `charLength` with a boundary event. */
function wordLength(text: string, at: number): number {
  return /^[\p{L}\p{N}’'-]+/u.exec(text.slice(at))?.[0].length ?? 1
}

/**
 * Calls back with the voices now and whenever they change. Browsers load them asynchronously. Returns how to stop.
 * https://developer.mozilla.org/docs/Web/API/SpeechSynthesis/voiceschanged_event
 */
export function watchVoices(changed: (voices: SpeechSynthesisVoice[]) => void): () => void {
  if (!canSpeak()) return () => {}
  const update = () => changed(speechSynthesis.getVoices())
  update()
  speechSynthesis.addEventListener('voiceschanged', update)
  return () => speechSynthesis.removeEventListener('voiceschanged', update)
}
