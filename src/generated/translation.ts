// Made by .ci/generate.mjs from schemas/. Do not edit.
export { translationSchema } from './tables.js'
