// Made by .ci/generate.mjs from schemas/. Do not edit.
export { issueSchema } from './tables.js'
