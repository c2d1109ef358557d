import { i18n } from '#i18n'
import { FontGroup } from './FontGroup'
import { NavigationGroup } from './NavigationGroup'
import type { PreferenceProps } from './PreferenceProps'
import { TextSizeGroup } from './TextSizeGroup'
import { ThemeGroup } from './ThemeGroup'
import { Toolbar } from './Toolbar'

interface Props extends PreferenceProps {
  url: string
  onBack(): void
}

/** The toolbar of the reader view, one group a topic. */
export function ReadingControls({ url, onBack, ...wishes }: Props) {
  return (
    <Toolbar label={i18n.t('reader.controls')}>
      <NavigationGroup url={url} onBack={onBack} />
      <TextSizeGroup {...wishes} />
      <FontGroup {...wishes} />
      <ThemeGroup {...wishes} />
    </Toolbar>
  )
}
