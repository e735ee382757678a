// Made by .ci/generate.mjs from schemas/. Do not edit.
export { scaleSchema } from './tables.js'
