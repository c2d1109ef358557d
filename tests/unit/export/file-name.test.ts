import { describe, expect, it } from 'vitest'
import { fileName } from '@/core/export/file-name'

const bytes = (text: string) => new TextEncoder().encode(text).length

describe('a file name is made', () => {
  it.each([
    ['from the title', 'The gate in the river', 'The gate in the river.md'],
    [
      'without characters that are not allowed in paths',
      'A/B\\C|D <x> "y" 1:2?*',
      'A-B-C-D x ’y’ 1-2.md',
    ],
    ['with a colon as a dash', 'Review: The gate', 'Review - The gate.md'],
    ['in one line', 'The\n gate\tin\u0000 it', 'The gate in it.md'],
    ['in Arabic', 'البوابة في النهر', 'البوابة في النهر.md'],
    ['in Japanese', '川の門', '川の門.md'],
    ['with emoji', 'Gate 🌊👩‍👩‍👧', 'Gate 🌊👩‍👩‍👧.md'],
    ['in composed characters', 'Cafe\u0301', 'Café.md'],
    ['with dots inside', 'Node.js 24', 'Node.js 24.md'],
  ])('%s', (_, title, expected) => expect(fileName(title, 'md')).toBe(expected))
})

describe('a file name is never', () => {
  it.each(['CON', 'nul', 'com1', 'LPT9', 'aux.txt', 'COM¹'])('a device: %s', (title) => {
    expect(fileName(title, 'md')).toBe(`_${title}.md`)
  })

  it.each([['...'], [' . '], ['///'], ['\u202e'], ['']])('empty: %j', (title) => {
    expect(fileName(title, 'md', 'paper.example')).toBe('paper.example.md')
    expect(fileName(title, 'md', '')).toBe('article.md')
  })

  it('that of a hidden file, an option, or one with dots at the end', () => {
    expect(fileName('.bashrc', 'md')).toBe('bashrc.md')
    expect(fileName('--rf', 'md')).toBe('rf.md')
    expect(fileName('And then…...', 'md')).toBe('And then….md')
  })

  it('shown with another extension than it has', () => {
    expect(fileName('exe\u202Egpj.', 'epub')).toBe('exegpj.epub')
  })

  it('too long for a file system', () => {
    const long = 'The long story of a gate '.repeat(20)
    expect(bytes(fileName(long, 'epub'))).toBeLessThanOrEqual(120)
    expect(fileName(long, 'epub')).toMatch(/ (?:The|long|story|of|a|gate)\.epub$/)
  })

  it('cut inside a character', () => {
    for (const title of ['門'.repeat(200), '👩‍👩‍👧'.repeat(40), 'e\u0301\u0302'.repeat(80)]) {
      const name = fileName(title, 'md')
      expect(bytes(name)).toBeLessThanOrEqual(120)
      expect(name).not.toContain('\ufffd')
      expect(name.replace(/\.md$/, '').endsWith('\u200d')).toBe(false)
    }
    expect(fileName('a\ud83d', 'md')).toBe('a.md')
  })
})
