import type { SectionWords } from './types'

export const oc: SectionWords = {
  related: ['articles ligats', 'legir tanben', 'veire tanben', 'sul meteis subjècte'],
  sponsored: ['publicitat'],
  popular: ['los mai legits'],
  comments: ['comentaris *'],
}
