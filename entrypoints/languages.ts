import { PHRASES_BY_LANGUAGE } from '@/core/notice/phrases/phrases-by-language'
import { provide } from './isolated-world/registry'

/**
 * The phrases of all languages, injected with the guard. They are a script of their own: they are as large as the
 * guard and need not be parsed again with it.
 */
// Without `defineUnlistedScript`, whose code this bundle has no room for.
export default {
  main() {
    provide('languages', PHRASES_BY_LANGUAGE)
  },
}
