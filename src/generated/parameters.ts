// Made by .ci/generate.mjs from schemas/. Do not edit.
export { parametersSchema } from './tables.js'
