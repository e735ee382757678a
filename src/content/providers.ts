// Made by .ci/generate.mjs from rubrics/. Do not edit.
import d0 from '../../rubrics/providers/agentur-leipzig.provider.json' with { type: 'json' }
import d1 from '../../rubrics/providers/aufbauwerk.provider.json' with { type: 'json' }
import d2 from '../../rubrics/providers/auslaenderbehoerde-leipzig.provider.json' with { type: 'json' }
import d3 from '../../rubrics/providers/auslandsvertretung.provider.json' with { type: 'json' }
import d4 from '../../rubrics/providers/bamf.provider.json' with { type: 'json' }
import d5 from '../../rubrics/providers/f-bb.provider.json' with { type: 'json' }
import d6 from '../../rubrics/providers/gewerbeamt-leipzig.provider.json' with { type: 'json' }
import d7 from '../../rubrics/providers/hochschule.provider.json' with { type: 'json' }
import d8 from '../../rubrics/providers/hwk-leipzig.provider.json' with { type: 'json' }
import d9 from '../../rubrics/providers/ibas-leipzig.provider.json' with { type: 'json' }
import d10 from '../../rubrics/providers/ihk-fosa.provider.json' with { type: 'json' }
import d11 from '../../rubrics/providers/ihk-leipzig.provider.json' with { type: 'json' }
import d12 from '../../rubrics/providers/jobcenter-leipzig.provider.json' with { type: 'json' }
import d13 from '../../rubrics/providers/ksv-sachsen.provider.json' with { type: 'json' }
import d14 from '../../rubrics/providers/landesdirektion-sachsen.provider.json' with { type: 'json' }
import d15 from '../../rubrics/providers/lasub.provider.json' with { type: 'json' }
import d16 from '../../rubrics/providers/other-chamber.provider.json' with { type: 'json' }
import d17 from '../../rubrics/providers/stadt-leipzig-migration.provider.json' with { type: 'json' }
import d18 from '../../rubrics/providers/zab.provider.json' with { type: 'json' }
import d19 from '../../rubrics/providers/zaw-leipzig.provider.json' with { type: 'json' }
import d20 from '../../rubrics/providers/zsba.provider.json' with { type: 'json' }

/** 21 documents, cases apart. */
export const documents: readonly unknown[] = [d0, d1, d2, d3, d4, d5, d6, d7, d8, d9, d10, d11, d12, d13, d14, d15, d16, d17, d18, d19, d20]
