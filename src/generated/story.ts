// Made by .ci/generate.mjs from schemas/. Do not edit.
export { storySchema } from './tables.js'
