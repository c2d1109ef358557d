import { describe, expect, it, vi } from 'vitest'
import { Journal } from '@/core/dismissal/journal/journal'

describe('Journal', () => {
  it('undoes last first', async () => {
    const done: string[] = []
    const journal = new Journal()
    for (const name of ['first', 'second', 'third']) journal.record(() => void done.push(name))
    await journal.undo()
    expect(done).toEqual(['third', 'second', 'first'])
  })

  it('waits for each undo before the next', async () => {
    const done: string[] = []
    const journal = new Journal()
    journal.record(() => void done.push('first'))
    journal.record(async () => {
      await Promise.resolve()
      done.push('second')
    })
    await journal.undo()
    expect(done).toEqual(['second', 'first'])
  })

  it('undoes each thing once', async () => {
    const undo = vi.fn()
    const journal = new Journal()
    journal.record(undo)
    await Promise.all([journal.undo(), journal.undo()])
    await journal.undo()
    expect(undo).toHaveBeenCalledOnce()
  })

  it('does not leave the others undone when one fails', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => {})
    const undo = vi.fn()
    const journal = new Journal()
    journal.record(undo)
    journal.record(() => {
      throw new Error('the element is gone')
    })
    expect(await journal.undo(), 'all was put back').toBe(false)
    expect(undo).toHaveBeenCalledOnce()
  })
})
