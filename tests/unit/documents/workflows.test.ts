import { describe, expect, it } from 'vitest'
import { ownFiles, readSource } from '../house/sources'

const WORKFLOWS = ownFiles().filter((file) => file.startsWith('.github/workflows/'))

describe.each(WORKFLOWS)('%s', (file) => {
  const text = readSource(file)

  it('pins every action by the hash of a commit, and says which version that is', () => {
    const used = [...text.matchAll(/uses: (.+)/g)].map(([, name = '']) => name)
    const loose = used.filter((name) => !/^\.\/|@[\da-f]{40} # v\d/.test(name))
    expect(loose).toEqual([])
  })

  it('may do no more than read, but where a job says so', () => {
    expect(text).toMatch(/^permissions:\n {2}contents: read$/m)
  })

  it('runs scripts that exist', () => {
    const named = [...text.matchAll(/node (scripts\/[\w-]+\.ts)/g)].map(([, name = '']) => name)
    expect(named.filter((name) => !ownFiles().includes(name))).toEqual([])
  })
})
