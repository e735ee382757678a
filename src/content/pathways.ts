// Made by .ci/generate.mjs from rubrics/. Do not edit.
import d0 from '../../rubrics/pathways/ext-exp.pathway.json' with { type: 'json' }
import d1 from '../../rubrics/pathways/parameters.json' with { type: 'json' }
import d2 from '../../rubrics/pathways/rec-bbig.pathway.json' with { type: 'json' }
import d3 from '../../rubrics/pathways/tq.pathway.json' with { type: 'json' }
import d4 from '../../rubrics/pathways/val-full.pathway.json' with { type: 'json' }
import d5 from '../../rubrics/pathways/val-major.pathway.json' with { type: 'json' }

/** 6 documents, cases apart. */
export const documents: readonly unknown[] = [d0, d1, d2, d3, d4, d5]
