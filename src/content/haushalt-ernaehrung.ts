// Made by .ci/generate.mjs from rubrics/. Do not edit.
import d0 from '../../rubrics/competences/hauswirtschaft.ar.json' with { type: 'json' }
import d1 from '../../rubrics/competences/hauswirtschaft.rubric.json' with { type: 'json' }
import d2 from '../../rubrics/competences/hauswirtschaft.uk.json' with { type: 'json' }
import d3 from '../../rubrics/competences/kochen-gruppe.ar.json' with { type: 'json' }
import d4 from '../../rubrics/competences/kochen-gruppe.rubric.json' with { type: 'json' }
import d5 from '../../rubrics/competences/kochen-gruppe.uk.json' with { type: 'json' }
import d6 from '../../rubrics/competences/kochen-gruppe@1.0.0.rubric.json' with { type: 'json' }
import d7 from '../../rubrics/competences/reinigung.rubric.json' with { type: 'json' }
import d8 from '../../rubrics/scales/sichtbar-5.ar.json' with { type: 'json' }
import d9 from '../../rubrics/scales/sichtbar-5.scale.json' with { type: 'json' }
import d10 from '../../rubrics/scales/sichtbar-5.uk.json' with { type: 'json' }

/** 11 documents, cases apart. */
export const documents: readonly unknown[] = [d0, d1, d2, d3, d4, d5, d6, d7, d8, d9, d10]
