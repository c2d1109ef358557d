import { describe, expect, it } from 'vitest'
import { problemWithSubject } from '../../../scripts/commit-subject.ts'

describe('the subject of a commit may be', () => {
  it.each([
    'house: call things by the field’s words',
    'popup, support: split the hooks by what they say',
    'core/notice: read “suspend” as a request',
    'reader: bring the notes back',
    'options: focus the first row',
    `docs: ${'x'.repeat(66)}`,
    'Merge branch "main" into docs',
    'Revert "reader: bring the notes back"',
    'fixup! reader: bring the notes back',
  ])('“%s”', (subject) => {
    expect(problemWithSubject(subject)).toBeUndefined()
  })
})

describe('the subject of a commit may not', () => {
  it.each([
    ['be too long', `docs: ${'x'.repeat(67)}`, /73 characters/],
    ['be without an area', 'Fix the popup', /form/],
    ['begin the area with a capital', 'Popup: fix the switch', /form/],
    ['say nothing', 'popup: ', /form/],
    ['end with a period', 'popup: fix the switch.', /period/],
    ['tell the past', 'popup: fixed the switch', /imperative/],
    ['tell what it does', 'popup: fixes the switch', /imperative/],
    ['tell what is being done', 'popup: fixing the switch', /imperative/],
    ['be empty', '', /form/],
  ])('%s: “%s”', (_name, subject, problem) => {
    expect(problemWithSubject(subject)).toMatch(problem)
  })
})
