import { writeFile } from 'node:fs/promises'
import { renderTable, TABLE_FILE } from './public-suffixes.ts'

await writeFile(new URL(`../${TABLE_FILE}`, import.meta.url), renderTable())
