import { fileURLToPath } from 'node:url'
import { playwright } from '@vitest/browser-playwright'
import { defineConfig } from 'vitest/config'
import { WxtVitest } from 'wxt/testing/vitest-plugin'
import { findBrowser } from './tests/browsers/find-browser.ts'

const ROOT = fileURLToPath(new URL('.', import.meta.url))

/** What Chromium needs in containers and as root, where its sandbox cannot start. */
const CHROMIUM_ARGS = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run']

// Only the tests in a browser need one; the quick checks run without.
const chromium = await findBrowser('chromium').catch(() => '')

export default defineConfig({
  test: {
    projects: [
      {
        plugins: [await WxtVitest()],
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.{ts,tsx}'],
          setupFiles: ['tests/rethrow-failures.ts', 'tests/unit/setup.ts'],
          environment: 'node',
        },
      },
      {
        resolve: { alias: { '@': ROOT, '#i18n': `${ROOT}.wxt/i18n/index.ts` } },
        test: {
          name: 'dom',
          include: ['tests/dom/**/*.test.{ts,tsx}'],
          setupFiles: ['tests/rethrow-failures.ts'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: { executablePath: chromium, args: CHROMIUM_ARGS },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
      {
        resolve: { alias: { '@': ROOT } },
        test: { name: 'package', include: ['tests/package/**/*.test.ts'], environment: 'node' },
      },
      endToEnd('chromium'),
      endToEnd('firefox'),
    ],
  },
})

/**
 * The same tests once in each browser; files one after the other, or two browsers starve each other, and in one
 * process, for they share a browser (tests/e2e/shared-browser.ts).
 */
function endToEnd(browser: 'chromium' | 'firefox') {
  return {
    resolve: { alias: { '@': ROOT } },
    test: {
      name: `e2e-${browser}`,
      include: ['tests/e2e/**/*.test.ts'],
      environment: 'node' as const,
      env: { TRUCE_BROWSER: browser },
      fileParallelism: false,
      isolate: false,
      testTimeout: 60_000,
      hookTimeout: 120_000,
    },
  }
}
