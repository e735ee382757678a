// Made by .ci/generate.mjs from schemas/. Do not edit.
export { factsSchema } from './tables.js'
