import { storage } from 'wxt/utils/storage'

const noteItem = storage.defineItem<unknown>('local:updatedTo', { version: 1 })

/** Notes that Truce was updated, until the reader has been told. */
export async function noteUpdate(version: string): Promise<void> {
  await noteItem.setValue(version)
}

/** The version that Truce was updated to; undefined once the reader knows. */
export async function readUpdate(): Promise<string | undefined> {
  const version = await noteItem.getValue()
  return typeof version === 'string' && /^[\d.]{1,20}$/.test(version) ? version : undefined
}

export async function forgetUpdate(): Promise<void> {
  await noteItem.removeValue()
}
