// Made by .ci/generate.mjs from rubrics/. Do not edit.
import d0 from '../../rubrics/competences/gastro-service.ar.json' with { type: 'json' }
import d1 from '../../rubrics/competences/gastro-service.pl.json' with { type: 'json' }
import d2 from '../../rubrics/competences/gastro-service.ru.json' with { type: 'json' }
import d3 from '../../rubrics/competences/gastro-service.rubric.json' with { type: 'json' }
import d4 from '../../rubrics/competences/gastro-service.uk.json' with { type: 'json' }
import d5 from '../../rubrics/competences/verkauf.rubric.json' with { type: 'json' }
import d6 from '../../rubrics/scales/sichtbar-5.ar.json' with { type: 'json' }
import d7 from '../../rubrics/scales/sichtbar-5.pl.json' with { type: 'json' }
import d8 from '../../rubrics/scales/sichtbar-5.ru.json' with { type: 'json' }
import d9 from '../../rubrics/scales/sichtbar-5.scale.json' with { type: 'json' }
import d10 from '../../rubrics/scales/sichtbar-5.uk.json' with { type: 'json' }

/** 11 documents, cases apart. */
export const documents: readonly unknown[] = [d0, d1, d2, d3, d4, d5, d6, d7, d8, d9, d10]
