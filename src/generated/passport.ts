// Made by .ci/generate.mjs from schemas/. Do not edit.
export { passportSchema } from './tables.js'
