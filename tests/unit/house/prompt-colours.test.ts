import { expect, it } from 'vitest'
import { layerFiles, readSource } from './sources'

/** What is rendered in a page, in Truce's own tree. */
const IN_PROMPT = /^(?:components\/(?:prompt|controls)|entrypoints\/prompt-ui)\/.*\.tsx$/

it('what the prompt renders asks for no colour by name: a page may have a property of that name', () => {
  const rendered = layerFiles().filter((file) => IN_PROMPT.test(file))
  expect(rendered.length).toBeGreaterThan(5)
  expect(rendered.filter((file) => readSource(file).includes('var(--'))).toEqual([])
})
