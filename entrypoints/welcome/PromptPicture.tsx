import { render } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'
import { i18n } from '#i18n'
import theme from '@/assets/theme.css?inline'
import { Prompt } from '@/components/prompt/Prompt'
import promptCss from '@/components/prompt/prompt.css?inline'

/** In the picture the prompt stands where it is put, and cannot be pressed. */
const IN_PICTURE = `:host {
  position: static !important;
  width: auto !important;
  pointer-events: none !important;
}
.card { animation: none }`

const nothing = () => {}

/** The prompt itself, as a picture of it: the two can never differ. */
export function PromptPicture() {
  const host = useRef<HTMLDivElement>(null)

  useLayoutEffect(() => {
    if (!host.current || host.current.shadowRoot) return
    const root = host.current.attachShadow({ mode: 'open' })
    root.adoptedStyleSheets = [theme, promptCss, IN_PICTURE].map((css) => {
      const sheet = new CSSStyleSheet()
      sheet.replaceSync(css)
      return sheet
    })
    const message = `${i18n.t('sample.noticeTitle')}\n${i18n.t('sample.noticeText')}`
    const answers = { onDismiss: nothing, onSupport: nothing, onReader: nothing, onNotNow: nothing }
    render(<Prompt message={message} {...answers} />, root)
  }, [])

  return (
    <div class="drawn-page" inert>
      <b />
      <i />
      <i />
      <i />
      <i />
      <div ref={host} />
    </div>
  )
}
