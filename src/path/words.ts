import type { Text, Words } from '../model/text.js'

/** The words of a document as a Reason carries them: a language that is missing is left out, never undefined. */
export const words = ({ de, en }: Text): Words => (en === undefined ? { de } : { de, en })
