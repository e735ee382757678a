// Made by .ci/generate.mjs from schemas/. Do not edit.
export { occupationSchema } from './tables.js'
