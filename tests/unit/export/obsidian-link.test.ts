import { describe, expect, it } from 'vitest'
import { obsidianLink } from '@/core/export/obsidian-link'

const NOTE = {
  title: 'A/B: “the” gate?',
  markdown: '# Gate\n\nText & more',
  url: 'https://paper.example/a',
}

describe('obsidianLink', () => {
  it('makes a new note of a short text', () => {
    const { href, needsClipboard } = obsidianLink(NOTE)
    expect(needsClipboard).toBe(false)
    expect(href).toMatch(/^obsidian:\/\/new\?name=[^&?#]+&content=[^&?#]+$/)
    const { searchParams } = new URL(href)
    expect(searchParams.get('content')).toBe(NOTE.markdown)
    expect(searchParams.get('name')).not.toMatch(/[/\\:?]/)
  })

  it('has a long text taken from the clipboard', () => {
    const { href, needsClipboard } = obsidianLink({ ...NOTE, markdown: 'é'.repeat(2_000) })
    expect(needsClipboard).toBe(true)
    expect(href.length).toBeLessThan(1_000)
    expect(href).toContain('&clipboard&')
    expect(new URL(href).searchParams.get('content')).toBe(NOTE.url)
  })

  it('survives half a character', () => {
    expect(() => obsidianLink({ ...NOTE, title: '\ud800', markdown: '\ud800' })).not.toThrow()
  })
})
