import type { RefObject } from 'preact'
import { i18n } from '#i18n'
import type { Aloud } from '../aloud/use-aloud'
import { Progress } from '../progress/Progress'
import { AloudGroup } from './AloudGroup'
import { ExportGroup } from './ExportGroup'
import { LookGroup } from './LookGroup'
import { MoreGroup } from './MoreGroup'
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
          <LookGroup />
          <ExportGroup />
          <MoreGroup />
        </div>
      </Toolbar>
    </header>
  )
}
