import { describe, expect, it } from 'vitest'
import { fileName } from '@/core/export/file-name'

const bytes = (text: string) => new TextEncoder().encode(text).length

describe('a file is named', () => {
  it.each([
    ['after its title', 'The gate in the river', 'The gate in the river.md'],
    ['without what a path may not hold', 'A/B\\C|D <x> "y" 1:2?*', 'A-B-C-D x ’y’ 1-2.md'],
    ['with a colon as a dash', 'Review: The gate', 'Review - The gate.md'],
    ['in one line', 'The\n gate\tin\u0000 it', 'The gate in it.md'],
    ['in Arabic', 'البوابة في النهر', 'البوابة في النهر.md'],
    ['in Japanese', '川の門', '川の門.md'],
    ['with emoji', 'Gate 🌊👩‍👩‍👧', 'Gate 🌊👩‍👩‍👧.md'],
    ['in composed characters', 'Cafe\u0301', 'Café.md'],
    ['with dots inside', 'Node.js 24', 'Node.js 24.md'],
  ])('%s', (_, title, expected) => expect(fileName(title, 'md')).toBe(expected))
})

describe('a file is never named', () => {
  it.each(['CON', 'nul', 'com1', 'LPT9', 'aux.txt', 'COM¹'])('after a device: %s', (title) => {
    expect(fileName(title, 'md')).toBe(`_${title}.md`)
  })

  it.each([['...'], [' . '], ['///'], ['\u202e'], ['']])('nothing: %j', (title) => {
    expect(fileName(title, 'md', 'paper.example')).toBe('paper.example.md')
    expect(fileName(title, 'md', '')).toBe('article.md')
  })

  it('hidden, as an option or with dots at the end', () => {
    expect(fileName('.bashrc', 'md')).toBe('bashrc.md')
    expect(fileName('--rf', 'md')).toBe('rf.md')
    expect(fileName('And then…...', 'md')).toBe('And then….md')
  })

  it('so that its ending looks like another', () => {
    expect(fileName('exe\u202Egpj.', 'epub')).toBe('exegpj.epub')
  })

  it('longer than every system takes', () => {
    const long = 'The long story of a gate '.repeat(20)
    expect(bytes(fileName(long, 'epub'))).toBeLessThanOrEqual(120)
    expect(fileName(long, 'epub')).toMatch(/ (?:The|long|story|of|a|gate)\.epub$/)
  })

  it('with half a character at the end', () => {
    for (const title of ['門'.repeat(200), '👩‍👩‍👧'.repeat(40), 'e\u0301\u0302'.repeat(80)]) {
      const name = fileName(title, 'md')
      expect(bytes(name)).toBeLessThanOrEqual(120)
      expect(name).not.toContain('\ufffd')
      expect(name.replace(/\.md$/, '').endsWith('\u200d')).toBe(false)
    }
    expect(fileName('a\ud83d', 'md')).toBe('a.md')
  })
})
