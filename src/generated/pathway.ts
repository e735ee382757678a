// Made by .ci/generate.mjs from schemas/. Do not edit.
export { pathwaySchema } from './tables.js'
