import { conclude, runSteps } from './steps.ts'

/** The quick part of the test command, for every save: no browser, no build. */
const total = await runSteps([
  { name: 'types', run: 'wxt prepare && tsc --noEmit' },
  { name: 'lint and format', run: 'biome check --error-on-warnings .' },
  { name: 'unused code', run: 'knip' },
  { name: 'unit tests', project: 'unit' },
])
conclude(total)
