import { writeFile } from 'node:fs/promises'
import { renderTable, TABLE_FILE } from './public-suffix-table.ts'

await writeFile(new URL(`../${TABLE_FILE}`, import.meta.url), renderTable())
