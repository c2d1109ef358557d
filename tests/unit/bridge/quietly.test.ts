import { describe, expect, it, vi } from 'vitest'
import { quietly } from '@/bridge/quietly'

describe('quietly', () => {
  it.each([
    'Could not establish connection. Receiving end does not exist.',
    'Extension context invalidated.',
    'No tab with id: 7.',
    'No response',
  ])('ignores “%s”', async (message) => {
    const error = vi.spyOn(console, 'error').mockImplementation(() => {})
    await quietly(Promise.reject(new Error(message)))
    expect(error).not.toHaveBeenCalled()
  })

  it('logs any other error, and does not throw it', async () => {
    const error = vi.spyOn(console, 'error').mockImplementation(() => {})
    await quietly(Promise.reject(new TypeError('x is undefined')))
    expect(error).toHaveBeenCalledOnce()
  })
})
