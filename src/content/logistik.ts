// Made by .ci/generate.mjs from rubrics/. Do not edit.
import d0 from '../../rubrics/competences/lager.rubric.json' with { type: 'json' }
import d1 from '../../rubrics/scales/sichtbar-5.ar.json' with { type: 'json' }
import d2 from '../../rubrics/scales/sichtbar-5.ckb.json' with { type: 'json' }
import d3 from '../../rubrics/scales/sichtbar-5.es.json' with { type: 'json' }
import d4 from '../../rubrics/scales/sichtbar-5.fa.json' with { type: 'json' }
import d5 from '../../rubrics/scales/sichtbar-5.fr.json' with { type: 'json' }
import d6 from '../../rubrics/scales/sichtbar-5.kmr.json' with { type: 'json' }
import d7 from '../../rubrics/scales/sichtbar-5.pl.json' with { type: 'json' }
import d8 from '../../rubrics/scales/sichtbar-5.prs.json' with { type: 'json' }
import d9 from '../../rubrics/scales/sichtbar-5.ps.json' with { type: 'json' }
import d10 from '../../rubrics/scales/sichtbar-5.ro.json' with { type: 'json' }
import d11 from '../../rubrics/scales/sichtbar-5.ru.json' with { type: 'json' }
import d12 from '../../rubrics/scales/sichtbar-5.scale.json' with { type: 'json' }
import d13 from '../../rubrics/scales/sichtbar-5.ti.json' with { type: 'json' }
import d14 from '../../rubrics/scales/sichtbar-5.tr.json' with { type: 'json' }
import d15 from '../../rubrics/scales/sichtbar-5.uk.json' with { type: 'json' }
import d16 from '../../rubrics/scales/sichtbar-5.vi.json' with { type: 'json' }

/** 17 documents, cases apart. */
export const documents: readonly unknown[] = [d0, d1, d2, d3, d4, d5, d6, d7, d8, d9, d10, d11, d12, d13, d14, d15, d16]
