import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { closeLabelOf, provideCloseLabel } from '@/core/dismissal/close-label'
import { CLOSE_WORDS } from '@/core/dismissal/close-words'
import { LANGUAGES } from '@/core/nag/phrases/languages'
import { provideLanguages } from '@/core/nag/phrases/provided'

/** Injected before the guard, which reads notices and their close controls with these words. */
export default defineUnlistedScript(() => {
  provideLanguages(LANGUAGES)
  provideCloseLabel(closeLabelOf(CLOSE_WORDS))
})
