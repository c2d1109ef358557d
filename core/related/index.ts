export { type CollectOptions, collectRelatedLinks } from './collect'
export type { RelatedLink } from './types'
