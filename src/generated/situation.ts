// Made by .ci/generate.mjs from schemas/. Do not edit.
export { situationSchema } from './tables.js'
