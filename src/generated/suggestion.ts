// Made by .ci/generate.mjs from schemas/. Do not edit.
export { suggestionSchema } from './tables.js'
