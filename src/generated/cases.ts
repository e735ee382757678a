// Made by .ci/generate.mjs from schemas/. Do not edit.
export { casesSchema } from './tables.js'
