import type { RefObject } from 'preact'
import { i18n } from '#i18n'
import type { Aloud } from '../aloud/use-aloud'
import { Progress } from '../progress/Progress'
import { AloudGroup } from './AloudGroup'
import { AlwaysGroup, type AlwaysProps } from './AlwaysGroup'
import { ExportGroup } from './ExportGroup'
import { HelpGroup } from './HelpGroup'
import { LookGroup } from './LookGroup'
import { NavigationGroup } from './NavigationGroup'
import { Toolbar } from './Toolbar'

interface Props {
  url: string
  /** The page's main part. */
  root: RefObject<HTMLElement | null>
  minutes: number
  aloud: Aloud
  always: AlwaysProps
  help: RefObject<HTMLDialogElement | null>
  onBack(): void
}

/** The toolbar of the reader view: navigation at one end, reading aids at the other. */
export function ReadingControls({ url, root, minutes, aloud, always, help, onBack }: Props) {
  return (
    <header class="reading-controls">
      <Toolbar label={i18n.t('reader.controls')}>
        <NavigationGroup url={url} onBack={onBack} />
        <Progress root={root} minutes={minutes} />
        <div class="aids">
          <AloudGroup aloud={aloud} />
          <LookGroup />
          <ExportGroup />
          <AlwaysGroup {...always} />
          <HelpGroup dialog={help} />
        </div>
      </Toolbar>
    </header>
  )
}
