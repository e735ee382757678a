// Made by .ci/generate.mjs from schemas/. Do not edit.
export { assessmentSchema } from './tables.js'
