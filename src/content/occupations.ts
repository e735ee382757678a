// Made by .ci/generate.mjs from rubrics/. Do not edit.
import d0 from '../../rubrics/occupations/fachkraft-kueche.occupation.json' with { type: 'json' }
import d1 from '../../rubrics/occupations/hauswirtschafter.occupation.json' with { type: 'json' }
import d2 from '../../rubrics/occupations/koch.occupation.json' with { type: 'json' }
import d3 from '../../rubrics/occupations/kuechenhilfe.occupation.json' with { type: 'json' }

/** 4 documents, cases apart. */
export const documents: readonly unknown[] = [d0, d1, d2, d3]
