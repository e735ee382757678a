// Made by .ci/generate.mjs from schemas/. Do not edit.
export { providerSchema } from './tables.js'
