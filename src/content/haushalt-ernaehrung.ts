// Made by .ci/generate.mjs from rubrics/. Do not edit.
import d0 from '../../rubrics/competences/hauswirtschaft.rubric.json' with { type: 'json' }
import d1 from '../../rubrics/competences/kochen-gruppe.rubric.json' with { type: 'json' }
import d2 from '../../rubrics/competences/kochen-gruppe@1.0.0.rubric.json' with { type: 'json' }
import d3 from '../../rubrics/competences/reinigung.rubric.json' with { type: 'json' }
import d4 from '../../rubrics/scales/sichtbar-5.scale.json' with { type: 'json' }

/** 5 documents, cases apart. */
export const documents: readonly unknown[] = [d0, d1, d2, d3, d4]
