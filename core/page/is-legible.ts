/** A colour as it is painted: channels from 0 to 255, and how much of what is behind it hides. */
export type Colour = readonly [red: number, green: number, blue: number, alpha: number]

/** How words look on the page. */
export interface Look {
  /** In CSS pixels. */
  fontSize: number
  /** Of the element and all around it, 0 to 1. */
  opacity: number
  /** Absent where a colour cannot tell: letters cut out of a picture. Without a ground where they are painted on one. */
  colours: { ink: Colour; ground: Colour | undefined } | undefined
  /** Whether any of the words lies where one can scroll to, and within what cuts off its contents. */
  isReachable: boolean
  /** Whether all of the words lie under something else that hides them. */
  isCovered: boolean
}

/** Small print is nine; nobody reads letters that are lower than a line is thick. */
const MIN_FONT_SIZE = 4

/** A notice that fades in is past this with its second frame. */
const MIN_OPACITY = 0.05

/** By how much one of the three channels has to differ: the palest grey on white that was met in a notice does by 60. */
const MIN_DIFFERENCE = 20

/** Can a reader see these words? In doubt they can: a notice is not lost for a colour that is hard to tell. */
export function isLegible({ fontSize, opacity, colours, isReachable, isCovered }: Look): boolean {
  if (!isReachable || isCovered || fontSize < MIN_FONT_SIZE) return false
  if (opacity * (colours?.ink[3] ?? 1) < MIN_OPACITY) return false
  if (!colours?.ground) return true
  const { ink, ground } = colours
  return [0, 1, 2].some((at) => {
    const difference = Number(ink[at]) - Number(ground[at])
    return Math.abs(difference * ink[3]) >= MIN_DIFFERENCE
  })
}
