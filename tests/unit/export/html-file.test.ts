import { describe, expect, it } from 'vitest'
import { toHtmlFile } from '@/core/export/file'
import { kept } from './exported'
import { PIXEL } from './pixel'

const PICTURE = { src: 'https://x.example/a.png', type: 'image/png' as const, bytes: PIXEL }
const HTML =
  '<p>Text <a href="https://x.example/b">b</a></p><p><img src="https://x.example/a.png" alt="A"></p><p><img src="https://x.example/far.png" alt="Far away"></p>'

describe('the HTML file of an article', () => {
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

  it('has language, direction, title, byline and a link to the page', () => {
    expect(file).toMatch(/^<!doctype html>\n<html lang="ar" dir="rtl">/)
    expect(file).toContain('<title>The &quot;gate&quot; &lt;b&gt;</title>')
    expect(file).toContain('M. &lt;i&gt; · <a href="https://valley.example/story">')
  })

  it('contains its style and the pictures that could be loaded', () => {
    expect(file).toContain('<style>')
    expect(file.match(/<img src="data:image\/png;base64,iVBOR/g)).toHaveLength(2)
  })

  it('links to the pictures that could not be loaded', () => {
    expect(file).toContain('<a href="https://x.example/far.png">Far away</a>')
  })

  it('loads nothing and runs no script', () => {
    expect(file).toContain(`content="default-src 'none'; img-src data:; style-src 'unsafe-inline'"`)
    expect(file).not.toMatch(/<script|<link rel="(?!canonical)|src="http|\son\w+=/)
  })
})
