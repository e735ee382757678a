// Made by .ci/generate.mjs from rubrics/. Do not edit.
import d0 from '../../rubrics/competences/pflege-begleitung.rubric.json' with { type: 'json' }
import d1 from '../../rubrics/scales/sichtbar-5.scale.json' with { type: 'json' }

/** 2 documents, cases apart. */
export const documents: readonly unknown[] = [d0, d1]
