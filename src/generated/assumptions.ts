// Made by .ci/generate.mjs from schemas/. Do not edit.
export { assumptionsSchema } from './tables.js'
