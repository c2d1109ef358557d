import { layerFiles, readSource } from '../house/sources'

/** Written for surfaces that are being built. A key leaves this list when its surface is there. */
export const AWAITED: readonly string[] = [
  'command.dismiss',
  'command.openLink',
  'command.point',
  'command.undo',
  'options.articlesRead',
  'options.badge',
  'options.badgeHint',
  'options.clearTotals',
  'options.countTotals',
  'options.countTotalsHint',
  'options.hideWhatsNew',
  'options.news',
  'options.notices',
  'options.noticesDismissed',
  'options.openShortcuts',
  'options.sections',
  'options.shortcuts',
  'options.shortcutsByHand',
  'options.shortcutsHint',
  'options.showMore.one',
  'options.showMore.other',
  'options.sitesSupported',
  'options.toolbarButton',
  'options.totals',
  'options.totalsHint',
  'options.totalsSince',
  'options.updatedTo',
  'options.whatsNew',
  'popup.lookAgain',
  'prompt.readerNotEveryTime',
  'reader.fontOwn',
  'reader.fontOwnHint',
  'reader.fontOwnMissing',
  'reader.fontOwnName',
  'reader.inkColor',
  'reader.lowContrast',
  'reader.obsidianTooLong',
  'reader.openObsidian',
  'reader.paperColor',
  'reader.share',
  'reader.themeOwn',
  'report.broken',
  'report.contains',
  'report.copy',
  'report.includeWords',
  'report.missed',
  'report.mistaken',
  'report.open',
  'report.openForm',
  'report.openFormHint',
  'report.title',
  'report.what',
  'sample.again',
  'sample.backToWelcome',
  'sample.byline',
  'sample.first',
  'sample.fourth',
  'sample.headline',
  'sample.intro',
  'sample.noticeButton',
  'sample.noticeText',
  'sample.noticeTitle',
  'sample.second',
  'sample.third',
  'sample.title',
  'support.anotherBlocker',
  'support.stepDone',
  'support.stepFailed',
  'support.stepLater',
  'support.stepNow',
  'support.yourBlocker',
  'welcome.buttonHeading',
  'welcome.dismiss',
  'welcome.key',
  'welcome.noKey',
  'welcome.picture',
  'welcome.pinChromium',
  'welcome.pinFirefox',
  'welcome.read',
  'welcome.support',
  'welcome.try',
  'welcome.tryHint',
]

/**
 * Keys that no code asks for. A key is asked for as it stands, or its last part is put together with the beginning of
 * a template, such as `badge.${phase}`: then that part has to be a word of the code, too.
 */
export function unusedKeys(keys: readonly string[]): string[] {
  const code = [...layerFiles(), 'wxt.config.ts'].map(readSource).join('\n')
  const literal = new Set(code.match(/(?<=['`])[a-z]\w*(?:\.\w+)+(?=['`])/gi))
  const manifest = new Set([...code.matchAll(/__MSG_(\w+)__/g)].map(([, name]) => name))
  const beginnings = [...code.matchAll(/`([a-z]\w*(?:\.\w+)*\.)\$\{/gi)].map(
    ([, start = '']) => start,
  )
  const words = new Set(code.match(/\w+/g))
  return keys.filter((key) => {
    const text = key.replace(/\.(?:zero|one|two|few|many|other)$/, '')
    if (literal.has(key) || literal.has(text) || manifest.has(key.replaceAll('.', '_')))
      return false
    return !beginnings.some((start) => {
      const [next = ''] = key.startsWith(start) ? key.slice(start.length).split('.') : []
      return next !== '' && words.has(next)
    })
  })
}
