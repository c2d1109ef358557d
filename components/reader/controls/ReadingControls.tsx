import { ALargeSmall, Download, Ellipsis } from 'lucide'
import type { RefObject } from 'preact'
import { i18n } from '#i18n'
import type { Aloud } from '../aloud/use-aloud'
import { EXPORT_PANEL_ID } from '../export/ExportPanel'
import { LOOK_PANEL_ID } from '../look/LookPanel'
import { MORE_PANEL_ID } from '../more/MorePanel'
import { PanelButton } from '../panel/PanelButton'
import { Progress } from '../progress/Progress'
import { AloudGroup } from './AloudGroup'
import { NavigationGroup } from './NavigationGroup'
import { Toolbar } from './Toolbar'
import { useWithdrawal } from './use-withdrawal'

interface Props {
  url: string
  /** The page's main part. */
  root: RefObject<HTMLElement | null>
  minutes: number
  aloud: Aloud
  onBack(): void
}

/** The toolbar of the reader view: navigation at one end, reading aids at the other. It withdraws while one reads. */
export function ReadingControls({ url, root, minutes, aloud, onBack }: Props) {
  const isAway = useWithdrawal()
  return (
    <header class={`reading-controls ${isAway ? 'away' : ''}`}>
      <Toolbar label={i18n.t('reader.controls')}>
        <NavigationGroup url={url} onBack={onBack} />
        <Progress root={root} minutes={minutes} />
        <div class="aids">
          <AloudGroup aloud={aloud} />
          <PanelButton panel={LOOK_PANEL_ID} of={ALargeSmall} label={i18n.t('reader.look')} />
          <PanelButton panel={EXPORT_PANEL_ID} of={Download} label={i18n.t('reader.keep')} />
          <PanelButton panel={MORE_PANEL_ID} of={Ellipsis} label={i18n.t('reader.more')} />
        </div>
      </Toolbar>
    </header>
  )
}
