// Made by .ci/generate.mjs from schemas/. Do not edit.
import type { Schema } from '../model/schema.js'
import { Reason } from './definitions.js'
export const reasonSchema: Schema = Reason
