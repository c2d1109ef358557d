import { ar } from './ar'
import { az } from './az'
import { bg } from './bg'
import { bn } from './bn'
import { ca } from './ca'
import { cs } from './cs'
import { cy } from './cy'
import { da } from './da'
import { de } from './de'
import { el } from './el'
import { en } from './en'
import { es } from './es'
import { et } from './et'
import { eu } from './eu'
import { fa } from './fa'
import { fi } from './fi'
import { fil } from './fil'
import { fr } from './fr'
import { ga } from './ga'
import { gl } from './gl'
import { he } from './he'
import { hi } from './hi'
import { hr } from './hr'
import { hu } from './hu'
import { hy } from './hy'
import { id } from './id'
import { is } from './is'
import { it } from './it'
import { ja } from './ja'
import { ka } from './ka'
import { kk } from './kk'
import { ko } from './ko'
import { lb } from './lb'
import type { Lexicon } from './lexicon'
import { lt } from './lt'
import { lv } from './lv'
import { mk } from './mk'
import { mn } from './mn'
import { ms } from './ms'
import { nl } from './nl'
import { no } from './no'
import { oc } from './oc'
import { pl } from './pl'
import { pt } from './pt'
import { ro } from './ro'
import { ru } from './ru'
import { sk } from './sk'
import { sl } from './sl'
import { sq } from './sq'
import { sr } from './sr'
import { sv } from './sv'
import { sw } from './sw'
import { ta } from './ta'
import { th } from './th'
import { tr } from './tr'
import { uk } from './uk'
import { ur } from './ur'
import { vi } from './vi'
import { zh } from './zh'

/** What each language calls the things notices and their look-alikes speak of, by its code. */
export const LEXICON_BY_LANGUAGE: Readonly<Record<string, Lexicon>> = {
  ar,
  az,
  bg,
  bn,
  ca,
  cs,
  cy,
  da,
  de,
  el,
  en,
  es,
  et,
  eu,
  fa,
  fi,
  fil,
  fr,
  ga,
  gl,
  he,
  hi,
  hr,
  hu,
  hy,
  id,
  is,
  it,
  ja,
  ka,
  kk,
  ko,
  lb,
  lt,
  lv,
  mk,
  mn,
  ms,
  nl,
  no,
  oc,
  pl,
  pt,
  ro,
  ru,
  sk,
  sl,
  sq,
  sr,
  sv,
  sw,
  ta,
  th,
  tr,
  uk,
  ur,
  vi,
  zh,
}
