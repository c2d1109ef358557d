import { existsSync } from 'node:fs'
import { checkLocale, type Problem } from './locales/check-locale.ts'
import { readLocale } from './locales/read-locale.ts'

/** Lists what is missing or wrong in the file of one language: `npm run locale -- de`. */
const FOLDER = 'assets/locales'

const [code = ''] = process.argv.slice(2)
const file = `${FOLDER}/${code}.yml`
if (code === '' || !existsSync(file)) {
  console.error(`Say which language: npm run locale -- de, for ${FOLDER}/de.yml`)
  process.exitCode = 1
} else {
  report(await problemsIn(code))
}

async function problemsIn(language: string): Promise<Problem[]> {
  const english = await readLocale(`${FOLDER}/en.yml`)
  try {
    return checkLocale(language, await readLocale(file), english)
  } catch (error) {
    return [{ key: '', problem: `cannot be read: ${String(error)}` }]
  }
}

function report(problems: readonly Problem[]): void {
  if (problems.length === 0) {
    console.log(`${file} is complete.`)
    return
  }
  for (const { key, problem } of problems) console.log(key ? `${key}: ${problem}` : problem)
  console.log(`\n${problems.length} to mend in ${file}`)
  process.exitCode = 1
}
