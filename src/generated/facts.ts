// Made by .ci/generate.mjs from schemas/. Do not edit.
import type { Schema } from '../model/schema.js'
import { Day, Fact, Id, Status, Version } from './definitions.js'
export const factsSchema: Schema = { type: "object", properties: { $schema: { type: "string", maxLength: 500 }, format: { type: "number", const: 1 }, kind: { type: "string", const: "facts" }, id: Id, version: Version, status: Status, review: { type: "object", properties: { role: { type: "string", minLength: 1, maxLength: 200 }, on: Day }, required: ["role", "on"] }, read: Day, facts: { minItems: 1, maxItems: 500, type: "array", items: Fact } }, required: ["format", "kind", "id", "version", "status", "read", "facts"] }
