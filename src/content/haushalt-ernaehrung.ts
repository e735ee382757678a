// Made by .ci/generate.mjs from rubrics/. Do not edit.
import d0 from '../../rubrics/competences/hauswirtschaft.ar.json' with { type: 'json' }
import d1 from '../../rubrics/competences/hauswirtschaft.pl.json' with { type: 'json' }
import d2 from '../../rubrics/competences/hauswirtschaft.ru.json' with { type: 'json' }
import d3 from '../../rubrics/competences/hauswirtschaft.rubric.json' with { type: 'json' }
import d4 from '../../rubrics/competences/hauswirtschaft.uk.json' with { type: 'json' }
import d5 from '../../rubrics/competences/kochen-gruppe.ar.json' with { type: 'json' }
import d6 from '../../rubrics/competences/kochen-gruppe.pl.json' with { type: 'json' }
import d7 from '../../rubrics/competences/kochen-gruppe.ru.json' with { type: 'json' }
import d8 from '../../rubrics/competences/kochen-gruppe.rubric.json' with { type: 'json' }
import d9 from '../../rubrics/competences/kochen-gruppe.uk.json' with { type: 'json' }
import d10 from '../../rubrics/competences/kochen-gruppe@1.0.0.ar.json' with { type: 'json' }
import d11 from '../../rubrics/competences/kochen-gruppe@1.0.0.pl.json' with { type: 'json' }
import d12 from '../../rubrics/competences/kochen-gruppe@1.0.0.ru.json' with { type: 'json' }
import d13 from '../../rubrics/competences/kochen-gruppe@1.0.0.rubric.json' with { type: 'json' }
import d14 from '../../rubrics/competences/kochen-gruppe@1.0.0.uk.json' with { type: 'json' }
import d15 from '../../rubrics/competences/reinigung.rubric.json' with { type: 'json' }
import d16 from '../../rubrics/scales/sichtbar-5.ar.json' with { type: 'json' }
import d17 from '../../rubrics/scales/sichtbar-5.ckb.json' with { type: 'json' }
import d18 from '../../rubrics/scales/sichtbar-5.es.json' with { type: 'json' }
import d19 from '../../rubrics/scales/sichtbar-5.fa.json' with { type: 'json' }
import d20 from '../../rubrics/scales/sichtbar-5.fr.json' with { type: 'json' }
import d21 from '../../rubrics/scales/sichtbar-5.kmr.json' with { type: 'json' }
import d22 from '../../rubrics/scales/sichtbar-5.pl.json' with { type: 'json' }
import d23 from '../../rubrics/scales/sichtbar-5.prs.json' with { type: 'json' }
import d24 from '../../rubrics/scales/sichtbar-5.ps.json' with { type: 'json' }
import d25 from '../../rubrics/scales/sichtbar-5.ro.json' with { type: 'json' }
import d26 from '../../rubrics/scales/sichtbar-5.ru.json' with { type: 'json' }
import d27 from '../../rubrics/scales/sichtbar-5.scale.json' with { type: 'json' }
import d28 from '../../rubrics/scales/sichtbar-5.ti.json' with { type: 'json' }
import d29 from '../../rubrics/scales/sichtbar-5.tr.json' with { type: 'json' }
import d30 from '../../rubrics/scales/sichtbar-5.uk.json' with { type: 'json' }
import d31 from '../../rubrics/scales/sichtbar-5.vi.json' with { type: 'json' }

/** 32 documents, cases apart. */
export const documents: readonly unknown[] = [d0, d1, d2, d3, d4, d5, d6, d7, d8, d9, d10, d11, d12, d13, d14, d15, d16, d17, d18, d19, d20, d21, d22, d23, d24, d25, d26, d27, d28, d29, d30, d31]
