import { fileURLToPath } from 'node:url'

/**
 * Says what is missing where no Node can run the scripts: those are TypeScript, which Node reads since 22.18. On Linux
 * (x64, arm64) and Windows (x64) npm installs one beside the project, checked by the lock file; elsewhere it is yours.
 * This file itself must run on any Node.
 */
const OLDEST = [22, 18]

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
const isEnough = major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1])
if (!isEnough) {
  const root = fileURLToPath(new URL('..', import.meta.url))
  console.error(`Truce is built with Node ${OLDEST.join('.')} or newer; this is ${process.versions.node}.
On this system npm brings none along (or optional dependencies were left out), so please install
the version named in ${root}.nvmrc, for instance by "nvm install", and run "npm ci" again.`)
  process.exitCode = 1
}
