// Made by .ci/generate.mjs from schemas/. Do not edit.
import type { Schema } from '../model/schema.js'
import { Change } from './definitions.js'
export const changeSchema: Schema = Change
