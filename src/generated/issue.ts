// Made by .ci/generate.mjs from schemas/. Do not edit.
import type { Schema } from '../model/schema.js'
import { Issue } from './definitions.js'
export const issueSchema: Schema = Issue
