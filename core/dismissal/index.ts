export { type Dismissal, dismiss } from './dismiss'
export type { Technique } from './plan/technique'
export type { OwnButton, PageStyle, UserStyle } from './types'
