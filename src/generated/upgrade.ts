// Made by .ci/generate.mjs from schemas/. Do not edit.
export { upgradeSchema } from './tables.js'
