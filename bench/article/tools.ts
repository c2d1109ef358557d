import type { Told } from './metadata-scores.ts'

/** The extractors measured side by side. */
export const TOOLS = ['ours', 'readability', 'defuddle'] as const

export type Tool = (typeof TOOLS)[number]

/** What a tool extracted from a page, and how long it took. */
export interface ToolResult extends Told {
  text: string
  ms: number
  /** What the first run took of the main thread's CPU, whatever else the machine did. */
  cpu?: number
  /** The time of a second run on the same page. */
  again?: number
  error?: string
  /** What Truce left out, when asked to explain. */
  cuts?: { reason: string; text: string }[]
}
