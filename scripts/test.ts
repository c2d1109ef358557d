import { ensureBrowser, ensureUblock } from '../tests/browsers/install-browsers.ts'
import { conclude, runSteps } from './steps.ts'

/** Everything: what `npm run check` does, the builds with their budgets, and both browsers. */
process.env.TRUCE_CHROMIUM = await ensureBrowser('chromium')
process.env.TRUCE_FIREFOX = await ensureBrowser('firefox')
await ensureUblock()

const total = await runSteps([
  { name: 'types', run: 'wxt prepare && tsc --noEmit' },
  { name: 'lint and format', run: 'biome check --error-on-warnings .' },
  { name: 'unused code', run: 'knip' },
  { name: 'unit tests', project: 'unit' },
  { name: 'build for Chrome', run: 'wxt build -b chrome' },
  { name: 'build for Firefox', run: 'wxt build -b firefox' },
  { name: 'package', project: 'package' },
  {
    name: 'web-ext lint',
    run: 'node scripts/lint-package.ts',
  },
  { name: 'DOM tests', project: 'dom' },
  { name: 'end to end in Chromium', project: 'e2e-chromium' },
  { name: 'end to end in Firefox', project: 'e2e-firefox' },
])
conclude(total)
