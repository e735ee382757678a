// Made by .ci/generate.mjs from schemas/. Do not edit.
export { pathwayOptionSchema } from './tables.js'
