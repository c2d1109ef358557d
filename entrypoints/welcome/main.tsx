import { render } from 'preact'
import { i18n } from '#i18n'
import { readShortcut } from '@/bridge/read-shortcut'
import { openOptions } from '@/bridge/tabs'
import { Welcome } from '@/components/welcome/Welcome'
import { ownLanguage } from '@/core/words/own-language'
import { PromptPicture } from './PromptPicture'

async function main(root: Element): Promise<void> {
  Object.assign(document.documentElement, ownLanguage())
  document.title = i18n.t('welcome.title')
  render(
    <Welcome
      picture={<PromptPicture />}
      readerKeys={await readShortcut('open-reader')}
      isFirefox={import.meta.env.FIREFOX}
      onSettings={() => void openOptions()}
    />,
    root,
  )
}

const root = document.getElementById('root')
if (root) void main(root)
