import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { LANGUAGES } from '@/core/nag/phrases/languages'
import { provideLanguages } from '@/core/nag/phrases/provided'

/** Injected before the guard, which reads notices with these words. */
export default defineUnlistedScript(() => provideLanguages(LANGUAGES))
