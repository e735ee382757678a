// Made by .ci/generate.mjs from rubrics/. Do not edit.
import d0 from '../../rubrics/codes/kldb-2010.codes.json' with { type: 'json' }

/** 1 documents, cases apart. */
export const documents: readonly unknown[] = [d0]
