// Made by .ci/generate.mjs from rubrics/. Do not edit.
import d0 from '../../rubrics/competences/pflege-begleitung.rubric.json' with { type: 'json' }
import d1 from '../../rubrics/scales/sichtbar-5.ar.json' with { type: 'json' }
import d2 from '../../rubrics/scales/sichtbar-5.pl.json' with { type: 'json' }
import d3 from '../../rubrics/scales/sichtbar-5.ru.json' with { type: 'json' }
import d4 from '../../rubrics/scales/sichtbar-5.scale.json' with { type: 'json' }
import d5 from '../../rubrics/scales/sichtbar-5.uk.json' with { type: 'json' }

/** 6 documents, cases apart. */
export const documents: readonly unknown[] = [d0, d1, d2, d3, d4, d5]
