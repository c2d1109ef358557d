export { type CollectOptions, collectRelatedLinks } from './collect-related-links'
