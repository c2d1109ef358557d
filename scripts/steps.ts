import { spawn } from 'node:child_process'
import { mkdir, readFile, rm } from 'node:fs/promises'
import { failedTests } from './failed-tests.ts'
import { slowestTests, type TimedTest, timedTests } from './slowest-tests.ts'

/** How many checks a step made and how they went. */
export interface Tally {
  passed: number
  failed: number
  skipped: number
  /** How long each test took; absent for a tool. */
  tests?: TimedTest[]
  /** Which failed, and why, as lines to print. */
  failures?: string[]
}

/** One part of the test command: a tool that passes or fails as a whole, or a Vitest project. */
export type Step =
  | { name: string; run: string }
  | { name: string; project: string; filter?: string }

const REPORTS = '.artifacts/reports'

/** How many of the slowest tests are named at the end: where time is to be won. */
const SLOWEST = 20

/** Runs steps one after the other, going on after a failure, and adds up what they counted. */
export async function runSteps(steps: readonly Step[]): Promise<Tally> {
  await mkdir(REPORTS, { recursive: true })
  const total = {
    passed: 0,
    failed: 0,
    skipped: 0,
    tests: [] as TimedTest[],
    failures: [] as string[],
  }
  for (const step of steps) {
    console.log(`\n── ${step.name}`)
    const started = performance.now()
    const tally = 'run' in step ? await runTool(step.run) : await runProject(step)
    const seconds = ((performance.now() - started) / 1000).toFixed(1)
    console.log(`── ${step.name}: ${describe(tally)} in ${seconds} s`)
    total.passed += tally.passed
    total.failed += tally.failed
    total.skipped += tally.skipped
    total.tests.push(...(tally.tests ?? []))
    total.failures.push(...(tally.failures ?? (tally.failed > 0 ? [step.name] : [])))
  }
  return total
}

/** The line that others read, always the last one printed. */
export function describe({ passed, failed }: Tally): string {
  return `${passed} passed, ${failed} failed`
}

/** Says how it went and sets the exit code. */
export function conclude(total: Tally): void {
  const slowest = slowestTests(total.tests ?? [], SLOWEST)
  if (slowest.length > 0) console.log(`\nThe slowest tests:\n${slowest.join('\n')}`)
  if (total.skipped > 0)
    console.log(`\n${total.skipped} skipped: the browser cannot be driven to do it`)
  const { failures = [] } = total
  if (failures.length > 0) console.log(`\nFailed:\n${failures.join('\n')}`)
  console.log(`\n${describe(total)}`)
  process.exitCode = total.failed > 0 ? 1 : 0
}

async function runTool(command: string): Promise<Tally> {
  const isOk = await succeeds(command)
  return { passed: isOk ? 1 : 0, failed: isOk ? 0 : 1, skipped: 0 }
}

/** The counts of Vitest's own report; a run that left no report, or an unclean end, counts as failed. */
async function runProject(step: {
  name: string
  project: string
  filter?: string
}): Promise<Tally> {
  const report = `${REPORTS}/${step.name.replace(/\W+/g, '-')}.json`
  await rm(report, { force: true })
  const { project, filter = '' } = step
  const reporters = `--reporter=default --reporter=json --outputFile=${report}`
  const isOk = await succeeds(`vitest run --project ${project} ${reporters} ${filter}`)
  const tally = await readReport(report, step.name)
  if (isOk || tally.failed > 0) return tally
  return { ...tally, failed: 1, failures: [`${step.name}: ended uncleanly, though no test failed`] }
}

async function readReport(path: string, step: string): Promise<Tally> {
  try {
    const report = JSON.parse(await readFile(path, 'utf8'))
    return {
      passed: report.numPassedTests,
      failed: report.numFailedTests,
      skipped: report.numPendingTests + report.numTodoTests,
      tests: timedTests(report, step),
      failures: failedTests(report, step),
    }
  } catch {
    return { passed: 0, failed: 1, skipped: 0, failures: [`${step}: left no report`] }
  }
}

function succeeds(command: string): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn(command, { shell: true, stdio: ['ignore', 'inherit', 'inherit'] })
    child.on('error', () => resolve(false))
    child.on('close', (code) => resolve(code === 0))
  })
}
