import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { problemWithSubject } from './commit-subject.ts'

/**
 * Checks the subjects of commits: `--message FILE` one that is being written (the hook), else those since BASE.
 * Where the base is not known (a first push) only the last commit is checked.
 *
 *     node scripts/check-commits.ts main
 *     node scripts/check-commits.ts --message .git/COMMIT_EDITMSG
 */
const [first = '', second = ''] = process.argv.slice(2)
const subjects = first === '--message' ? [subjectIn(second)] : subjectsSince(first)
const problems = subjects.flatMap((subject) => {
  const problem = problemWithSubject(subject)
  return problem ? [`“${subject}” ${problem}.`] : []
})
for (const problem of problems) console.error(problem)
console.log(`${subjects.length - problems.length} passed, ${problems.length} failed`)
process.exitCode = problems.length > 0 ? 1 : 0

/** The first line that is neither empty nor a comment of git's. */
function subjectIn(file: string): string {
  const lines = readFileSync(file, 'utf8').split('\n')
  return lines.find((line) => line.trim() && !line.startsWith('#'))?.trim() ?? ''
}

function subjectsSince(base: string): string[] {
  const range = isCommit(base) ? [`${base}..HEAD`] : ['--max-count=1', 'HEAD']
  const log = git('log', '--no-merges', '--format=%s', ...range)
  return log.split('\n').filter(Boolean)
}

function isCommit(name: string): boolean {
  if (!name) return false
  try {
    git('rev-parse', '--verify', '--quiet', `${name}^{commit}`)
    return true
  } catch {
    return false
  }
}

function git(...options: string[]): string {
  return execFileSync('git', options, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
}
