import { layerFiles, readSource } from '../house/sources'

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
