// Made by .ci/generate.mjs from schemas/. Do not edit.
export { adequacySchema } from './tables.js'
