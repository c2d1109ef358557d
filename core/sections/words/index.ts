import { ar } from './ar'
import { bg } from './bg'
import { ca } from './ca'
import { cs } from './cs'
import { da } from './da'
import { de } from './de'
import { el } from './el'
import { en } from './en'
import { es } from './es'
import { et } from './et'
import { fa } from './fa'
import { fi } from './fi'
import { fr } from './fr'
import { he } from './he'
import { hi } from './hi'
import { hr } from './hr'
import { hu } from './hu'
import { id } from './id'
import { it } from './it'
import { ja } from './ja'
import { ko } from './ko'
import { lb } from './lb'
import { lt } from './lt'
import { lv } from './lv'
import { nl } from './nl'
import { no } from './no'
import { oc } from './oc'
import { pl } from './pl'
import { pt } from './pt'
import { ro } from './ro'
import { ru } from './ru'
import { sk } from './sk'
import { sl } from './sl'
import { sr } from './sr'
import { sv } from './sv'
import { th } from './th'
import { tr } from './tr'
import type { SectionWords } from './types'
import { uk } from './uk'
import { vi } from './vi'
import { zh } from './zh'

/** All languages together: pages mix them, and no phrase has two meanings. */
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
  bg,
  ca,
  cs,
  da,
  el,
  et,
  fa,
  fi,
  he,
  hi,
  hr,
  hu,
  id,
  ko,
  lb,
  lt,
  lv,
  no,
  oc,
  ro,
  sk,
  sl,
  sr,
  sv,
  th,
  uk,
  vi,
]
