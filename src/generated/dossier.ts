// Made by .ci/generate.mjs from schemas/. Do not edit.
export { dossierSchema } from './tables.js'
