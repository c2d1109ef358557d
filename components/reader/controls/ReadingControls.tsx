import type { RefObject } from 'preact'
import { i18n } from '#i18n'
import { Progress } from '../progress/Progress'
import { LookGroup } from './LookGroup'
import { NavigationGroup } from './NavigationGroup'
import { Toolbar } from './Toolbar'

interface Props {
  url: string
  /** The page's main part. */
  root: RefObject<HTMLElement | null>
  minutes: number
  onBack(): void
}

/** The toolbar of the reader view, one group a topic: the ways out first, the aids at the other end. */
export function ReadingControls({ url, root, minutes, onBack }: Props) {
  return (
    <Toolbar label={i18n.t('reader.controls')}>
      <NavigationGroup url={url} onBack={onBack} />
      <Progress root={root} minutes={minutes} />
      <div class="aids">
        <LookGroup />
      </div>
    </Toolbar>
  )
}
