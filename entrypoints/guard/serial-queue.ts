import { quietly } from '@/bridge/quietly'

/** Does one thing after the other: a look must not fall between a dismissal and its undo. */
export type SerialQueue = <T>(work: () => Promise<T>) => Promise<T>

export function createSerialQueue(): SerialQueue {
  let turn: Promise<unknown> = Promise.resolve()
  return (work) => {
    const mine = turn.then(work)
    turn = quietly(mine)
    return mine
  }
}
