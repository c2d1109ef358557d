import { findSections, type SectionKind } from '@/core/sections'
import type { Cut } from './cut'

const REASONS: Record<SectionKind, string> = {
  related: 'links to other articles',
  sponsored: 'paid for by somebody',
  popular: 'a list of popular or recent articles',
  newsletter: 'an invitation to a newsletter',
  comments: 'comments of readers',
  sharing: 'buttons for sharing',
}

/** One cut for each kind of labelled group beside an article. */
export const sectionCuts: readonly Cut[] = (Object.keys(REASONS) as SectionKind[]).map((kind) => ({
  reason: REASONS[kind],
  *find(document) {
    for (const section of findSections(document)) {
      if (section.kind === kind) yield* section.elements
    }
  },
}))
