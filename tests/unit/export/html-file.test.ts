import { describe, expect, it } from 'vitest'
import { toHtmlFile } from '@/core/export/file'
import { kept } from './exported'
import { PIXEL } from './pixel'

const PICTURE = { src: 'https://x.example/a.png', type: 'image/png' as const, bytes: PIXEL }
const HTML =
  '<p>Text <a href="https://x.example/b">b</a></p><p><img src="https://x.example/a.png" alt="A"></p><p><img src="https://x.example/far.png" alt="Far away"></p>'

describe('an article as one file', () => {
  const file = toHtmlFile(
    kept(HTML, {
      title: 'The "gate" <b>',
      byline: 'M. <i>',
      lang: 'ar',
      dir: 'rtl',
      leadImage: PICTURE.src,
    }),
    [PICTURE],
  )

  it('is in its language and direction, with title, people and the way back', () => {
    expect(file).toMatch(/^<!doctype html>\n<html lang="ar" dir="rtl">/)
    expect(file).toContain('<title>The &quot;gate&quot; &lt;b&gt;</title>')
    expect(file).toContain('M. &lt;i&gt; · <a href="https://valley.example/story">')
  })

  it('holds its style and the pictures that could be read', () => {
    expect(file).toContain('<style>')
    expect(file.match(/<img src="data:image\/png;base64,iVBOR/g)).toHaveLength(2)
  })

  it('links to the pictures that could not', () => {
    expect(file).toContain('<a href="https://x.example/far.png">Far away</a>')
  })

  it('loads nothing and runs nothing', () => {
    expect(file).toContain(`content="default-src 'none'; img-src data:; style-src 'unsafe-inline'"`)
    expect(file).not.toMatch(/<script|<link rel="(?!canonical)|src="http|\son\w+=/)
  })
})
