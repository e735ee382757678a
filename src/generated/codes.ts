// Made by .ci/generate.mjs from schemas/. Do not edit.
export { codesSchema } from './tables.js'
