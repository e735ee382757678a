// Made by .ci/generate.mjs from rubrics/. Do not edit.
import d0 from '../rubrics/codes/kldb-2010.codes.json' with { type: 'json' }
import d1 from '../rubrics/competences/gastro-service.rubric.json' with { type: 'json' }
import d2 from '../rubrics/competences/hauswirtschaft.rubric.json' with { type: 'json' }
import d3 from '../rubrics/competences/kochen-gruppe.rubric.json' with { type: 'json' }
import d4 from '../rubrics/competences/kochen-gruppe@1.0.0.rubric.json' with { type: 'json' }
import d5 from '../rubrics/facts/recognition-derived.facts.json' with { type: 'json' }
import d6 from '../rubrics/facts/recognition.facts.json' with { type: 'json' }
import d7 from '../rubrics/facts/usual.assumptions.json' with { type: 'json' }
import d8 from '../rubrics/occupations/fachkraft-kueche.occupation.json' with { type: 'json' }
import d9 from '../rubrics/occupations/hauswirtschafter.occupation.json' with { type: 'json' }
import d10 from '../rubrics/occupations/koch.occupation.json' with { type: 'json' }
import d11 from '../rubrics/occupations/kuechenhilfe.occupation.json' with { type: 'json' }
import d12 from '../rubrics/pathways/ext-exp.pathway.json' with { type: 'json' }
import d13 from '../rubrics/pathways/parameters.json' with { type: 'json' }
import d14 from '../rubrics/pathways/rec-bbig.pathway.json' with { type: 'json' }
import d15 from '../rubrics/pathways/tq.pathway.json' with { type: 'json' }
import d16 from '../rubrics/pathways/val-full.pathway.json' with { type: 'json' }
import d17 from '../rubrics/pathways/val-major.pathway.json' with { type: 'json' }
import d18 from '../rubrics/providers/agentur-leipzig.provider.json' with { type: 'json' }
import d19 from '../rubrics/providers/aufbauwerk.provider.json' with { type: 'json' }
import d20 from '../rubrics/providers/hwk-leipzig.provider.json' with { type: 'json' }
import d21 from '../rubrics/providers/ibas-leipzig.provider.json' with { type: 'json' }
import d22 from '../rubrics/providers/ihk-fosa.provider.json' with { type: 'json' }
import d23 from '../rubrics/providers/ihk-leipzig.provider.json' with { type: 'json' }
import d24 from '../rubrics/providers/other-chamber.provider.json' with { type: 'json' }
import d25 from '../rubrics/providers/stadt-leipzig-migration.provider.json' with { type: 'json' }
import d26 from '../rubrics/providers/zaw-leipzig.provider.json' with { type: 'json' }
import d27 from '../rubrics/providers/zsba.provider.json' with { type: 'json' }
import d28 from '../rubrics/scales/sichtbar-5.scale.json' with { type: 'json' }
import d29 from '../rubrics/scales/stand-3.scale.json' with { type: 'json' }

/** 30 documents, cases apart. */
export const documents: readonly unknown[] = [d0, d1, d2, d3, d4, d5, d6, d7, d8, d9, d10, d11, d12, d13, d14, d15, d16, d17, d18, d19, d20, d21, d22, d23, d24, d25, d26, d27, d28, d29]
