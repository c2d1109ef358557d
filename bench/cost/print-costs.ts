import { interval } from '../article/interval.ts'
import { quantile } from '../quantile.ts'
import type { Cost } from './launch-measured.ts'
import type { Condition } from './prepare-conditions.ts'

export interface Visit {
  page: string
  round: number
  condition: Condition['name']
  cost: Cost
}

type Name = Condition['name']

/** Prints a row a condition for the real pages, one for the busy page, and Truce's share of the peer's work. */
export function printCosts(visits: readonly Visit[]): void {
  const names = [...new Set(visits.map(({ condition }) => condition))]
  const real = visits.filter(({ page }) => page !== 'busy')
  const busy = visits.filter(({ page }) => page === 'busy')
  const count = new Set(real.map(({ page }) => page)).size
  console.log(
    `\n${count} real pages; ms of processor time, medians with the interval of other such pages`,
  )
  for (const name of names) console.log(row(name, real))
  console.log('\nthe page that adds 5,000 nodes')
  for (const name of names) console.log(row(name, busy))
  for (const other of names.filter((name) => name === 'before' || name === 'autoconsent')) {
    const shares = `${ratio(real, other)}; busy page ${ratio(busy, other)}`
    console.log(`\nTruce's work / that of ${other}, page by page: ${shares}`)
  }
}

function row(name: Name, visits: readonly Visit[]): string {
  const own = visits.filter(({ condition }) => condition === name)
  const totals = own.map(({ cost }) => cost.total)
  const [low, high] = interval(totals, (drawn) => quantile(drawn, 0.5))
  const parts = [
    `work ${quantile(totals, 0.5).toFixed(2)} [${low.toFixed(2)}, ${high.toFixed(2)}]`,
    `p95 ${quantile(totals, 0.95).toFixed(2)}`,
    `longest ${Math.max(...own.map(({ cost }) => cost.longest)).toFixed(1)}`,
    `heap ${signed(beside(name, visits, ({ heap }) => heap) / 1000)} kB`,
    `first paint ${signed(beside(name, visits, ({ firstPaint }) => firstPaint))} ms`,
  ]
  const took = own.flatMap(({ cost }) => cost.took ?? [])
  if (took.length > 0) parts.push(`the page took ${quantile(took, 0.5).toFixed(0)} ms`)
  return `${name.padEnd(13)} ${parts.join('   ')}`
}

/** The median difference to no extension, page by page of one round. */
function beside(
  name: Name,
  visits: readonly Visit[],
  pick: (cost: Cost) => number | undefined,
): number {
  return quantile(
    pairs(visits, name, 'no extension').flatMap(([one, other]) => {
      const [a, b] = [pick(one), pick(other)]
      return a === undefined || b === undefined ? [] : [a - b]
    }),
    0.5,
  )
}

function ratio(visits: readonly Visit[], other: Name): string {
  const ratios = pairs(visits, 'Truce', other).map(([one, beside]) => one.total / beside.total)
  const [low, high] = interval(ratios, (drawn) => quantile(drawn, 0.5))
  return `${quantile(ratios, 0.5).toFixed(2)} [${low.toFixed(2)}, ${high.toFixed(2)}]`
}

function pairs(visits: readonly Visit[], one: Name, other: Name): [Cost, Cost][] {
  return visits.flatMap((visit) => {
    if (visit.condition !== one) return []
    const partner = visits.find(
      ({ page, round, condition }) =>
        page === visit.page && round === visit.round && condition === other,
    )
    return partner ? [[visit.cost, partner.cost] as [Cost, Cost]] : []
  })
}

function signed(value: number): string {
  return `${value >= 0 ? '+' : ''}${value.toFixed(1)}`
}
