import { describe, expect, it } from 'vitest'
import { decide } from '@/core/sites/decide'

describe('decide', () => {
  it('asks where the reader wants to be asked', () => {
    expect(decide({ support: false, whenNotice: 'ask' }, 'act')).toBe('prompt')
  })

  it('dismisses alone where the reader chose that and the verdict is sure', () => {
    expect(decide({ support: false, whenNotice: 'dismiss' }, 'act')).toBe('dismiss')
  })

  it('asks when it is not sure, even where the reader chose to dismiss', () => {
    expect(decide({ support: false, whenNotice: 'dismiss' }, 'ask')).toBe('prompt')
  })

  it.each(['act', 'ask', 'leave'] as const)('does not touch a supported site (%s)', (certainty) => {
    expect(decide({ support: true, whenNotice: 'dismiss' }, certainty)).toBe('nothing')
  })

  it('does nothing where the reader chose to leave notices', () => {
    expect(decide({ support: false, whenNotice: 'leave' }, 'act')).toBe('nothing')
  })

  it('does not touch what is not sure enough to ask about', () => {
    expect(decide({ support: false, whenNotice: 'dismiss' }, 'leave')).toBe('nothing')
  })
})
