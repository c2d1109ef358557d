import { describe, expect, it } from 'vitest'
import { techniquesOf } from '@/core/dismissal/plan/technique'
import type { Mark, Step } from '@/core/dismissal/types'

const mark = (name: Mark): Step => ({ do: 'mark', target: { in: 'body' }, mark: name })

describe('techniquesOf', () => {
  it('names each technique once, the gentlest first', () => {
    const steps: Step[] = [
      mark('hide'),
      mark('hide'),
      mark('scroll'),
      mark('unobscure'),
      { do: 'closeModal', target: { in: 'layers', index: 0 } },
      { do: 'pressOwnButton' },
    ]
    expect(techniquesOf(steps)).toEqual([
      'pressedOwn',
      'hidden',
      'closedDialog',
      'unlocked',
      'uncovered',
    ])
  })

  it('counts what restores keys and selection', () => {
    expect(techniquesOf([{ do: 'restoreTabKey' }, { do: 'restoreSelection' }])).toEqual([
      'freedKeys',
      'freedSelection',
    ])
  })

  it('does not count a mere scroll to where the reader was', () => {
    expect(techniquesOf([{ do: 'scrollTo', top: 40 }])).toEqual([])
  })
})
