import { ar } from './ar'
import { de } from './de'
import { en } from './en'
import { es } from './es'
import { fr } from './fr'
import { it } from './it'
import { ja } from './ja'
import { nl } from './nl'
import { pl } from './pl'
import { pt } from './pt'
import { ru } from './ru'
import { tr } from './tr'
import type { SectionWords } from './types'
import { zh } from './zh'

/** Every language at once: pages mix them, and a phrase of one is no other phrase of another. */
export const SECTION_WORDS: readonly SectionWords[] = [
  en,
  de,
  fr,
  es,
  it,
  pt,
  nl,
  pl,
  ru,
  tr,
  ar,
  ja,
  zh,
]
