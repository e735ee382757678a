// Made by .ci/generate.mjs from schemas/. Do not edit.
export { profileSchema } from './tables.js'
