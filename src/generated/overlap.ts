// Made by .ci/generate.mjs from schemas/. Do not edit.
export { overlapSchema } from './tables.js'
