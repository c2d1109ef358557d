export { type Dismissal, dismiss } from './dismiss'
export type { Technique } from './plan/technique'
export type { OwnButton, UserStyle } from './types'
