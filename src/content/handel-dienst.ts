// Made by .ci/generate.mjs from rubrics/. Do not edit.
import d0 from '../../rubrics/competences/gastro-service.rubric.json' with { type: 'json' }
import d1 from '../../rubrics/competences/verkauf.rubric.json' with { type: 'json' }
import d2 from '../../rubrics/scales/sichtbar-5.scale.json' with { type: 'json' }

/** 3 documents, cases apart. */
export const documents: readonly unknown[] = [d0, d1, d2]
