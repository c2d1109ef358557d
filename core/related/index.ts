export { type CollectOptions, collectRelatedLinks } from './collect'
