// Made by .ci/generate.mjs from schemas/. Do not edit.
export { rubricSchema } from './tables.js'
