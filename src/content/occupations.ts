// Made by .ci/generate.mjs from rubrics/. Do not edit.
import d0 from '../../rubrics/occupations/fachkraft-gastronomie.ar.json' with { type: 'json' }
import d1 from '../../rubrics/occupations/fachkraft-gastronomie.occupation.json' with { type: 'json' }
import d2 from '../../rubrics/occupations/fachkraft-gastronomie.uk.json' with { type: 'json' }
import d3 from '../../rubrics/occupations/fachkraft-kueche.ar.json' with { type: 'json' }
import d4 from '../../rubrics/occupations/fachkraft-kueche.occupation.json' with { type: 'json' }
import d5 from '../../rubrics/occupations/fachkraft-kueche.uk.json' with { type: 'json' }
import d6 from '../../rubrics/occupations/fachkraft-lagerlogistik.occupation.json' with { type: 'json' }
import d7 from '../../rubrics/occupations/fachlagerist.occupation.json' with { type: 'json' }
import d8 from '../../rubrics/occupations/gebaeudereiniger.occupation.json' with { type: 'json' }
import d9 from '../../rubrics/occupations/hauswirtschafter.ar.json' with { type: 'json' }
import d10 from '../../rubrics/occupations/hauswirtschafter.occupation.json' with { type: 'json' }
import d11 from '../../rubrics/occupations/hauswirtschafter.uk.json' with { type: 'json' }
import d12 from '../../rubrics/occupations/helfer-altenpflege.occupation.json' with { type: 'json' }
import d13 from '../../rubrics/occupations/helfer-lager.occupation.json' with { type: 'json' }
import d14 from '../../rubrics/occupations/helfer-reinigung.occupation.json' with { type: 'json' }
import d15 from '../../rubrics/occupations/helfer-verkauf.occupation.json' with { type: 'json' }
import d16 from '../../rubrics/occupations/koch.ar.json' with { type: 'json' }
import d17 from '../../rubrics/occupations/koch.occupation.json' with { type: 'json' }
import d18 from '../../rubrics/occupations/koch.uk.json' with { type: 'json' }
import d19 from '../../rubrics/occupations/krankenpflegehelfer.occupation.json' with { type: 'json' }
import d20 from '../../rubrics/occupations/kuechenhilfe.ar.json' with { type: 'json' }
import d21 from '../../rubrics/occupations/kuechenhilfe.occupation.json' with { type: 'json' }
import d22 from '../../rubrics/occupations/kuechenhilfe.uk.json' with { type: 'json' }
import d23 from '../../rubrics/occupations/pflegefachassistenz.occupation.json' with { type: 'json' }
import d24 from '../../rubrics/occupations/verkaeufer.occupation.json' with { type: 'json' }
import d25 from '../../rubrics/occupations/zweiradmechatroniker.occupation.json' with { type: 'json' }

/** 26 documents, cases apart. */
export const documents: readonly unknown[] = [d0, d1, d2, d3, d4, d5, d6, d7, d8, d9, d10, d11, d12, d13, d14, d15, d16, d17, d18, d19, d20, d21, d22, d23, d24, d25]
