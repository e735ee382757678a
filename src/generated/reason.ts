// Made by .ci/generate.mjs from schemas/. Do not edit.
export { reasonSchema } from './tables.js'
