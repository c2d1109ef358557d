import { expect, it } from 'vitest'
import { phaseOf } from '@/core/session/phase'
import { asking, dismissed, idle, makeMemory } from './make-state'

const memory = makeMemory({ dismissals: 1 })

it('is that of the question while one is asked, whatever was dismissed before', () => {
  expect(phaseOf({ ...asking(), memory }, true)).toBe('found')
  expect(phaseOf({ ...dismissed(), memory }, true)).toBe('dismissed')
  expect(phaseOf(idle(), true)).toBe('found')
  expect(phaseOf(idle(), false)).toBe('quiet')
})
