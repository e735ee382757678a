// Made by .ci/generate.mjs from rubrics/. Do not edit.
import d0 from '../../rubrics/providers/agentur-leipzig.provider.json' with { type: 'json' }
import d1 from '../../rubrics/providers/aufbauwerk.provider.json' with { type: 'json' }
import d2 from '../../rubrics/providers/hwk-leipzig.provider.json' with { type: 'json' }
import d3 from '../../rubrics/providers/ibas-leipzig.provider.json' with { type: 'json' }
import d4 from '../../rubrics/providers/ihk-fosa.provider.json' with { type: 'json' }
import d5 from '../../rubrics/providers/ihk-leipzig.provider.json' with { type: 'json' }
import d6 from '../../rubrics/providers/other-chamber.provider.json' with { type: 'json' }
import d7 from '../../rubrics/providers/stadt-leipzig-migration.provider.json' with { type: 'json' }
import d8 from '../../rubrics/providers/zaw-leipzig.provider.json' with { type: 'json' }
import d9 from '../../rubrics/providers/zsba.provider.json' with { type: 'json' }

/** 10 documents, cases apart. */
export const documents: readonly unknown[] = [d0, d1, d2, d3, d4, d5, d6, d7, d8, d9]
