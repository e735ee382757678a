// Made by .ci/generate.mjs from schemas/. Do not edit.
export { matchSchema } from './tables.js'
