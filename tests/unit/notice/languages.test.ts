import { describe, expect, it } from 'vitest'
import { certaintyOf, judgeBox } from '@/core/notice/judge/judge'
import { normalize } from '@/core/notice/judge/normalize'
import { readWords } from '@/core/notice/judge/read-words'
import { phrasesFor, says } from '@/core/notice/phrases'
import { PHRASES_BY_LANGUAGE } from '@/core/notice/phrases/phrases-by-language'
import { isSuspect } from '@/core/notice/read/is-suspect'
import { BY_LANGUAGE } from './by-language'
import { PAGE, wall } from './facts'
import { LOOK_ALIKES } from './look-alikes-by-language'
import { WHOLE_NOTICES } from './whole-notices'

const certainty = (text: string, lang: string) =>
  certaintyOf(judgeBox(wall(text), { ...PAGE, lang }, PHRASES_BY_LANGUAGE).confidence)

const each = (kind: 'notices' | 'others') =>
  Object.entries(BY_LANGUAGE).flatMap(([lang, samples]) =>
    samples[kind].map((text): [string, string] => [lang, text]),
  )

describe('languages', () => {
  it('are all sampled', () => {
    const { en: _, ...others } = PHRASES_BY_LANGUAGE
    expect(Object.keys(others).sort()).toEqual(Object.keys(BY_LANGUAGE).sort())
    expect(Object.keys(PHRASES_BY_LANGUAGE).length).toBeGreaterThanOrEqual(38)
  })

  it.each(each('notices'))('%s: finds “%s”', (lang, text) => {
    expect(certainty(text, lang)).not.toBe('leave')
  })

  it.each(each('notices'))('%s, on a page that says it is in English: finds “%s”', (_, text) => {
    expect(certainty(text, 'en-US')).not.toBe('leave')
  })

  it.each(each('others'))('%s: leaves “%s”', (lang, text) => {
    expect(certainty(text, lang)).toBe('leave')
    expect(certainty(text, '')).toBe('leave')
  })
})

describe('whole notices', () => {
  it.each(WHOLE_NOTICES)('%s: finds “%s”', (lang, text) => {
    expect(certainty(text, lang)).not.toBe('leave')
    expect(certainty(text, '')).not.toBe('leave')
    expect(isSuspect(text)).toBe(true)
  })
})

describe('other popups', () => {
  it.each(LOOK_ALIKES)('%s: leaves “%s”', (lang, text) => {
    expect(certainty(text, lang)).toBe('leave')
    expect(certainty(text, 'en')).toBe('leave')
  })
})

describe('the sentinel', () => {
  const nouns = Object.entries(BY_LANGUAGE).flatMap(([lang, { nouns = [], notices, others }]) =>
    [...nouns, ...notices, ...others].map((text): [string, string] => [lang, text]),
  )

  it.each(nouns)('%s: suspects what the phrases read: “%s”', (lang, text) => {
    const reads = readWords(wall(text), { ...PAGE, lang }, PHRASES_BY_LANGUAGE).says('blocker')
    if (reads) expect(isSuspect(text)).toBe(true)
    expect(reads || /विज्ञापन-मुक्त|reklaamivaba/.test(text)).toBe(true)
  })

  it.each(nouns)('%s: in capitals: “%s”', (_lang, text) => {
    expect(isSuspect(text.toUpperCase())).toBe(true)
  })
})

describe('phrasesFor', () => {
  const codes = (lang: string, text: string) =>
    phrasesFor({ lang, text }, PHRASES_BY_LANGUAGE)
      .chosen.slice(2)
      .map(
        (phrases) =>
          Object.entries(PHRASES_BY_LANGUAGE).find(([, known]) => known === phrases)?.[0],
      )

  it.each(Object.entries(BY_LANGUAGE))(
    'reads %s with no more than four languages',
    (_, samples) => {
      for (const text of samples.notices) expect(codes('en', text).length).toBeLessThanOrEqual(3)
    },
  )

  it.each([
    ['pt-BR', 'pt'],
    ['zh-Hant-TW', 'zh'],
    ['nb', 'no'],
    ['iw', 'he'],
    ['SR_Latn', 'sr'],
  ])('takes %s for %s', (lang, code) => {
    expect(codes(lang, 'AdBlock')).toEqual([code])
  })

  it('reads a text in no language it knows with English alone', () => {
    expect(codes('', 'Adblock!')).toEqual([])
    expect(codes('xx', 'Adblock!')).toEqual([])
  })

  it('knows a text by its words where the page declares another language', () => {
    expect(codes('en', 'Veuillez le faire pour nous et pour votre site')).toEqual(['fr'])
    expect(codes('en', 'Мы просим вас, это важно для нас')).toEqual(['ru'])
    expect(codes('en', 'Ми просимо вас, це важливо для нашої країни')).toEqual(['uk'])
    expect(codes('en', 'これはサイトのためです')).toEqual(['ja'])
    expect(codes('en', '这是为了网站')).toEqual(['zh'])
  })

  it('weighs every language’s phrases against a text of unknown language', () => {
    const { chosen, against } = phrasesFor({ lang: 'en', text: 'adblock!' }, PHRASES_BY_LANGUAGE)
    expect(chosen).toHaveLength(2)
    expect(against.length).toBeGreaterThan(Object.keys(PHRASES_BY_LANGUAGE).length)
    expect(certainty('Inicia sessió. Si no passa res, desactiva el bloquejador.', 'en')).toBe(
      'leave',
    )
  })

  it('does not read a word of one language in another', () => {
    // Vietnamese "tắt" (switch off) is French "tas", Polish "tat", without accents; "kapat" is Turkish.
    const vietnamese = phrasesFor({ lang: 'vi', text: '' }, PHRASES_BY_LANGUAGE)
    const french = phrasesFor({ lang: 'fr', text: '' }, PHRASES_BY_LANGUAGE)
    expect(says(vietnamese, 'disable', normalize('hãy tắt đi'))).toBe(true)
    expect(says(french, 'disable', normalize('un tat de'))).toBe(false)
    expect(says(french, 'disable', normalize('adblock kapat'))).toBe(false)
  })
})

describe('a denial is no notice', () => {
  it.each([
    ['en', 'No ad blocker detected. Enjoy the site!'],
    ['en', 'Thank you for not using an ad blocker, we see you are a friend.'],
    ['en', 'You do not need to disable your ad blocker here.'],
    ['de', 'Kein Adblocker erkannt. Viel Spaß beim Lesen!'],
    ['fr', 'Aucun bloqueur de publicité détecté.'],
    ['es', 'No se ha detectado ningún bloqueador de anuncios.'],
    ['pt', 'Nenhum bloqueador de anúncios detectado.'],
    ['it', 'Nessun blocco degli annunci rilevato.'],
    ['nl', 'Geen adblocker gedetecteerd.'],
    ['sv', 'Ingen annonsblockerare upptäckt.'],
    ['pl', 'Nie wykryto blokera reklam.'],
    ['cs', 'Žádný blokátor reklam nebyl zjištěn.'],
    ['ru', 'Блокировщик рекламы не обнаружен.'],
    ['uk', 'Блокувальник реклами не виявлено.'],
    ['tr', 'Reklam engelleyici tespit edilmedi.'],
    ['ja', '広告ブロッカーは検出されませんでした。'],
    ['ja', '当サイトでの広告ブロッカーの使用は問題ありません。無効にする必要はありません。'],
    ['ko', '광고 차단 프로그램이 감지되지 않았습니다.'],
    ['zh', '未检测到广告拦截插件。'],
    ['ar', 'لم يتم اكتشاف مانع الإعلانات.'],
  ])('%s: “%s”', (lang, text) => {
    expect(certainty(text, lang)).toBe('leave')
  })

  it('but does not hide a request in another sentence', () => {
    expect(
      certainty('No ad blocker is needed here. Ad blocker detected. Disable your ad blocker.', ''),
    ).not.toBe('leave')
  })
})
