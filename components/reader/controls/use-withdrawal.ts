import { useEffect, useState } from 'preact/hooks'

/** Nearer to the top than this, in CSS pixels, the controls stay: the reader has not begun to read. */
const TOP = 200

/** So far a reader scrolls on purpose, in CSS pixels: a trembling finger moves less. */
const DOWN = 32
const UP = 12

/** Whether the controls are to be out of the way: from a scroll down until a scroll up. */
export function useWithdrawal(): boolean {
  const [isAway, setAway] = useState(false)

  useEffect(() => {
    /** Where the direction last turned. */
    let turn = scrollY
    let last = scrollY
    const onScroll = () => {
      const now = scrollY
      if (now > last !== last > turn) turn = last
      last = now
      if (now < TOP || turn - now > UP) setAway(false)
      else if (now - turn > DOWN) setAway(true)
    }
    addEventListener('scroll', onScroll, { passive: true })
    return () => removeEventListener('scroll', onScroll)
  }, [])

  return isAway
}
