/** Bytes of whatever realm; those of Node are some too. */
export const isBytes = (value: unknown): value is Uint8Array =>
  ArrayBuffer.isView(value) && Object.prototype.toString.call(value) === '[object Uint8Array]'

/** What a value is, for sentences about wrong ones: Array, String, Undefined. */
export const nameOf = (value: unknown): string => Object.prototype.toString.call(value).slice('[object '.length, -1)
