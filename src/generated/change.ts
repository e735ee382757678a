// Made by .ci/generate.mjs from schemas/. Do not edit.
export { changeSchema } from './tables.js'
