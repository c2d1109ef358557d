import { PHRASES_BY_LANGUAGE } from '@/core/notice/phrases/phrases-by-language'
import { provideLanguages } from '@/core/notice/phrases/provided-languages'

/** The phrases of all languages, brought into a page with the guard. */
// What `defineUnlistedScript` would make of it; there is next to no room for more than words.
export default {
  main() {
    provideLanguages(PHRASES_BY_LANGUAGE)
  },
}
