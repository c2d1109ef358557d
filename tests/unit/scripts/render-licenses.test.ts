import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { renderLicenses } from '@/scripts/render-licenses'
import { ROOT } from '../house/sources'

function publish(files: Record<string, string>, name = 'strange') {
  const folder = mkdtempSync(join(tmpdir(), 'truce-package-'))
  for (const [file, text] of Object.entries(files)) writeFileSync(join(folder, file), text)
  return { name, version: '1.2.3', folder }
}

describe('renderLicenses', () => {
  it('gives a package by name and version, where it is from, and all its texts', () => {
    const bundled = publish({
      'package.json': '{"license":"ISC","homepage":"https://strange.example"}',
      LICENSE: 'Copyright Strange',
      'NOTICE.txt': 'and others',
    })
    expect(renderLicenses(ROOT, [bundled])).toContain(
      'strange 1.2.3\nhttps://strange.example\nISC\n\nCopyright Strange\n\nand others\n',
    )
  })

  it('refuses a package without a text', () => {
    const bundled = publish({ 'package.json': '{"license":"ISC"}', 'README.md': 'MIT' })
    expect(() => renderLicenses(ROOT, [bundled])).toThrow('strange is bundled')
  })

  it('refuses one known to have none, once its licence is another', () => {
    const bundled = publish({ 'package.json': '{"license":"GPL-3.0"}' }, 'wxt')
    expect(() => renderLicenses(ROOT, [bundled])).toThrow('wxt is bundled')
  })
})
