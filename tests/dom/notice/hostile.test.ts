import { describe, expect, it, vi } from 'vitest'
import { failureMode } from '@/core/failure/report-once'
import { findNotices } from '@/core/notice'
import { CLOBBERING_NAMES, get, setPage, useStage, wallHtml } from '../stage'

useStage()

/** The window of a frame that shows a document of that type. */
async function windowOf(type: string, content: string): Promise<Window> {
  const frame = document.createElement('iframe')
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve))
  frame.src = URL.createObjectURL(new Blob([content], { type }))
  document.body.append(frame)
  await loaded
  return frame.contentWindow as Window
}

describe('findNotices finds a notice all the same', () => {
  const fields = CLOBBERING_NAMES.map((name) => `<input type="hidden" name="${name}">`).join('')
  const asForm = wallHtml('', fields).replace('<div', '<form')

  it.each([
    ['beside a form with fields named like all that is asked of it', `<form>${fields}</form>`],
    ['in such a form', `<form>${fields}${wallHtml()}</form>`],
    ['that is such a form', asForm],
  ])('%s', (_name, html) => {
    setPage(html.includes('id="wall"') ? html : html + wallHtml())
    expect(findNotices(window)).toHaveLength(1)
  })

  it.each(CLOBBERING_NAMES)('where pictures and forms of the page are called %s', async (name) => {
    const shadows = `<img name="${name}"><form name="${name}"></form><embed name="${name}">`
    const other = await windowOf('text/html', shadows + wallHtml())
    expect(findNotices(other)).toHaveLength(1)
  })
})

it('reports a failure that nobody expected, once, and holds no notice', () => {
  const reported = vi.spyOn(console, 'error').mockImplementation(() => {})
  failureMode.isRethrown = false
  const broken = () => {
    throw new Error('A bug of ours')
  }
  setPage(wallHtml())
  const range = vi.spyOn(Document.prototype, 'createRange').mockImplementation(broken)
  expect(findNotices(window)).toEqual([])
  expect(findNotices(window)).toEqual([])
  expect(reported).toHaveBeenCalledOnce()
  expect(reported.mock.calls[0]?.[0]).toContain('Truce')
  failureMode.isRethrown = true
  expect(() => findNotices(window)).toThrow('A bug of ours')
  for (const spy of [reported, range]) spy.mockRestore()
})

describe('findNotices finds nothing and does not throw', () => {
  it.each([
    [
      'a picture',
      'image/svg+xml',
      '<svg xmlns="http://www.w3.org/2000/svg"><text>Adblock detected</text></svg>',
    ],
    [
      'a document of data',
      'application/xml',
      '<feed><entry>Disable your ad blocker</entry></feed>',
    ],
    ['a set of frames', 'text/html', '<frameset cols="50%,50%"><frame><frame></frameset>'],
    ['plain text', 'text/plain', 'Adblock detected. Please disable your ad blocker.'],
    ['nothing', 'text/html', ''],
  ])('on %s', async (_name, type, content) => {
    const other = await windowOf(type, content)
    expect(findNotices(other)).toEqual([])
  })

  it('on a page without its root', async () => {
    const other = await windowOf('text/html', wallHtml())
    other.document.documentElement.remove()
    expect(findNotices(other)).toEqual([])
  })

  it('on a page without its body', async () => {
    const other = await windowOf('text/html', wallHtml())
    other.document.body.remove()
    expect(findNotices(other)).toEqual([])
  })

  it('on a page whose frame was removed', async () => {
    const other = await windowOf('text/html', wallHtml())
    get('iframe').remove()
    expect(findNotices(other)).toEqual([])
  })
})
