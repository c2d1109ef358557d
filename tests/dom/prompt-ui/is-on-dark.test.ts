import { afterEach, expect, it } from 'vitest'
import { isOnDark } from '@/entrypoints/prompt-ui/is-on-dark'

afterEach(() => {
  document.body.removeAttribute('style')
  document.documentElement.removeAttribute('style')
})

it.each([
  ['', '', false],
  ['background: #fff', '', false],
  ['background: #101010', '', true],
  ['', 'background: #222a33', true],
  ['background: #fff', 'background: #111', false],
  ['background: rgb(0 0 0 / 40%)', '', false],
  ['', 'color-scheme: dark', true],
  ['', 'color-scheme: light dark', false],
])('takes a page with the body “%s” and the root “%s” for dark: %s', (body, root, isDark) => {
  document.body.style.cssText = body
  document.documentElement.style.cssText = root
  expect(isOnDark(document)).toBe(isDark)
})
