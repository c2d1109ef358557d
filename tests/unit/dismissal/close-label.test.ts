import { describe, expect, it } from 'vitest'
import { closeLabelOf } from '@/core/dismissal/own-button/close-label'
import { CLOSE_WORDS } from '@/core/dismissal/own-button/close-words'
import { PHRASES_BY_LANGUAGE } from '@/core/notice/phrases/phrases-by-language'

const isCloseLabel = closeLabelOf(CLOSE_WORDS)

describe('a close label', () => {
  it.each([
    '×',
    '✕',
    'X',
    'Close',
    ' CLOSE ',
    'No, thanks',
    'No thanks!',
    'Maybe later…',
    'Continue without supporting us',
    'Continue without disabling',
    'I’d rather not',
    'Schließen',
    'Nein, danke',
    'Weiter ohne Unterstützung',
    'Fermer',
    'Non merci',
    'Cerrar',
    'Chiudi',
    'Fechar',
    'Zamknij',
    'Закрыть',
    'Закрити',
    'Kapat',
    'إغلاق',
    'לא תודה',
    'بستن',
    'बंद करें',
    'ปิด',
    'Đóng',
    '閉じる',
    '닫기',
    '关闭',
    '關閉',
  ])('is “%s”', (label) => expect(isCloseLabel(label)).toBe(true))

  it.each([
    '',
    'Refresh',
    'Reload page',
    'I have disabled my ad blocker',
    'I understand, I have disabled my ad blocker. Let me in!',
    'Okay, I’ll whitelist',
    'How to disable?',
    'Close your ad blocker and reload',
    'Continue',
    'Continue without ads',
    'Continue without ads for $2',
    'Accept and close',
    'Accept all',
    'Subscribe',
    'Sign in',
    'Allow ads',
    'Settings',
    'Schließen und neu laden',
    'Sans publicité',
    'Fermer et recharger la page',
  ])('is not “%s”', (label) => expect(isCloseLabel(label)).toBe(false))

  it('is known in every language notices are read in', () => {
    const missing = Object.keys(PHRASES_BY_LANGUAGE).filter((code) => !CLOSE_WORDS[code])
    expect(missing).toEqual([])
  })
})
