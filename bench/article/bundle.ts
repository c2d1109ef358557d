import { fileURLToPath } from 'node:url'
import { build } from 'vite'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))

/** The name under which a page finds the bundle. */
export const GLOBAL = 'truceBench'

const RUN_TOOL = fileURLToPath(new URL('run-tool.ts', import.meta.url))

/** What runs in the pages as one script, made afresh from the sources: the tools, or another module of a bench. */
export async function bundleInPage(entry = RUN_TOOL): Promise<string> {
  const built = await build({
    // With reports of what was cut.
    mode: 'bench',
    configFile: false,
    logLevel: 'error',
    root: ROOT,
    resolve: { alias: { '@': ROOT.replace(/\/$/, '') } },
    build: {
      write: false,
      target: 'es2023',
      lib: {
        entry,
        formats: ['iife'],
        name: GLOBAL,
      },
    },
  })
  const [output] = Array.isArray(built) ? built : [built]
  if (!output || !('output' in output)) throw new Error('The bundle was not built.')
  return output.output[0].code
}
