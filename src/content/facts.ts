// Made by .ci/generate.mjs from rubrics/. Do not edit.
import d0 from '../../rubrics/facts/recognition-derived.facts.json' with { type: 'json' }
import d1 from '../../rubrics/facts/recognition.facts.json' with { type: 'json' }
import d2 from '../../rubrics/facts/situation-contradictions.facts.json' with { type: 'json' }
import d3 from '../../rubrics/facts/usual-unless.facts.json' with { type: 'json' }
import d4 from '../../rubrics/facts/usual.assumptions.json' with { type: 'json' }

/** 5 documents, cases apart. */
export const documents: readonly unknown[] = [d0, d1, d2, d3, d4]
