import { describe, expect, it } from 'vitest'
import { normalize, splitSentences } from '@/core/notice/judge/normalize'
import { phrasesFor, says } from '@/core/notice/phrases'
import { compilePattern } from '@/core/notice/phrases/compile-pattern'
import { isSuspect } from '@/core/notice/read/is-suspect'

describe('normalize', () => {
  it.each([
    ['YOUR AD BL○CKER IS ON', 'your ad blocker is on'],
    ['AdBlⓞck', 'adblock'],
    ['adbl0cker', 'adblocker'],
    ['ad bl*cker', 'ad blocker'],
    ['@dblock', '@dblock'],
    ['Аdblосk', 'adblock'],
    ['Αdblοck', 'adblock'],
    ['ad\u00adbl\u200bock', 'adblock'],
    ['A D B L O C K', 'adblock'],
    ['A-d-b-l-o-c-k', 'adblock'],
    ['ＡｄＢｌｏｃｋ', 'adblock'],
    ['𝐀𝐝𝐛𝐥𝐨𝐜𝐤', 'adblock'],
    ['ᴀᴅʙʟᴏᴄᴋ', 'adblock'],
    ['désactivé', 'desactive'],
    ['de\u0301sactive\u0301', 'desactive'],
    ['DEVRE DIŞI', 'devre disi'],
    ['REKLAM ENGELLEYİCİ', 'reklam engelleyici'],
    ['wyłącz', 'wylacz'],
    ['ΑΠΕΝΕΡΓΟΠΟΙΉΣΤΕ ΤΟΥΣ', 'απενεργοποιηστε τουσ'],
    ['GROẞ groß', 'gross gross'],
    ['الإعلانات', 'الاعلانات'],
    ['غیر\u200cفعال', 'غیرفعال'],
    ['広告ブロッカー', '広告ブロッカー'],
    ['광고 차단', '광고 차단'],
    ['विज्ञापन', 'विज्ञापन'],
    ['a\u00a0\n b', 'a b'],
  ])('makes “%s” plain', (text, plain) => {
    expect(normalize(text)).toBe(plain)
  })

  it.each(['black', 'блок рекламы', 'a b c', 'roadblock', 'κλικ', 'it is 10:00'])(
    'leaves “%s” as it is',
    (text) => {
      expect(normalize(text)).toBe(text)
    },
  )
})

describe('disguised words', () => {
  it.each([
    'YOUR AD BL○CKER IS ON',
    'AdBlⓞck',
    'adbl0cker',
    'Аdblосk detected',
    'ad\u00adbl\u200bock',
    'A D B L O C K',
    'A\u200bd\u200bB\u200bl\u200bo\u200bc\u200bk',
  ])('is suspected and read: “%s”', (text) => {
    expect(isSuspect(text)).toBe(true)
    const plain = normalize(text)
    expect(says(phrasesFor({ lang: '', text: plain }, {}), 'blocker', plain)).toBe(true)
  })
})

describe('compilePattern', () => {
  it.each([
    ['déjà', 'il a deja fini', true],
    ['ist', 'erist hier', false],
    ['été', 'prete', false],
    ['отключ*', 'отключите', true],
    ['ключ*', 'отключите', false],
    ['schalt* ~ aus', 'schalten sie den adblocker bitte aus', true],
    ['schalt* ~ aus', 'schalten aus', true],
    ['schalt* ~ aus', 'schalten sie es jetzt und fur immer und ewig aus', false],
    ['add on', 'add-on', true],
    ['無効', 'これを無効に', true],
    ['تعطيل', 'بتعطیلها', true],
  ])('“%s” in “%s”: %s', (alternatives, text, isFound) => {
    expect(compilePattern(alternatives).test(text)).toBe(isFound)
  })
})

describe('splitSentences', () => {
  it.each([
    ['One. Two! Three?', 3],
    ['検出しました。無効にしてください。', 2],
    ['请关闭！谢谢', 2],
    ['पता चला। कृपया', 2],
    ['هل هذا؟ نعم.', 2],
    ['Version 2.0 of it', 1],
  ])('parts “%s”', (text, count) => {
    expect(splitSentences(text).filter(Boolean)).toHaveLength(count)
  })
})
