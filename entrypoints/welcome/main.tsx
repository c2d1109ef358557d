import { render } from 'preact'
import { i18n } from '#i18n'
import { openOptions } from '@/bridge/tabs'
import { Welcome } from '@/components/welcome/Welcome'

document.title = i18n.t('welcome.title')
const root = document.getElementById('root')
if (root) render(<Welcome onSettings={() => void openOptions()} />, root)
