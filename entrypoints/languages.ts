import { LANGUAGES } from '@/core/nag/phrases/languages'
import { provideLanguages } from '@/core/nag/phrases/provided'

/** The phrases of all languages, brought into a page with the guard. */
// What `defineUnlistedScript` would make of it; there is next to no room for more than words.
export default {
  main() {
    provideLanguages(LANGUAGES)
  },
}
