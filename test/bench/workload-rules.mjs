// The 40 rules of the workload, as an author writes them: 24 gates, 10 level rules, 6 pieces of advice, three to five operations deep.

/** @typedef {Readonly<Record<string, unknown>>} Rule */

/** @param {string} path */
const input = (path) => ({ var: path })
/** @param {...Rule} parts */
const both = (...parts) => ({ and: parts })
/** @param {...Rule} parts */
const any = (...parts) => ({ or: parts })
/** @param {Rule} part */
const not = (part) => ({ '!': [part] })
/** @param {Rule | string} what @param {unknown} least */
const atLeast = (what, least) => ({ '>=': [typeof what === 'string' ? input(what) : what, least] })
/** @param {Rule | string} what @param {unknown} limit */
const below = (what, limit) => ({ '<': [typeof what === 'string' ? input(what) : what, limit] })
/** @param {...string} paths */
const sum = (...paths) => ({ '+': paths.map(input) })
/** @param {string} left @param {string} right */
const difference = (left, right) => ({ '-': [input(left), input(right)] })
/** @param {string} item @param {number} least */
const rated = (item, least) => atLeast(`i.${item}.rating`, least)
/** @param {'some' | 'all'} quantifier @param {string} item @param {number} least */
const each = (quantifier, item, least) => ({
  [quantifier]: [input(`i.${item}.ratings`), { '>=': [{ var: '' }, least] }],
})
/** @param {string} item @param {number} limit */
const noneBelow = (item, limit) => ({ none: [input(`i.${item}.ratings`), { '<': [{ var: '' }, limit] }] })

/** @type {Readonly<Record<string, readonly (readonly [number, Rule])[]>>} */
export const gateRules = {
  k00: [
    [3, both(rated('i00', 2), any(rated('i01', 2), rated('i02', 2)))],
    [4, both(atLeast('k.k00.mean', 3.25), any(atLeast('k.k01.level', 3), both(rated('i03', 3), rated('i04', 3))))],
  ],
  k01: [
    [2, any(rated('i05', 1), rated('i06', 1), rated('i07', 1))],
    [3, both(atLeast('k.k01.coverage', 0.5), any(rated('i05', 2), rated('i09', 3)))],
  ],
  k02: [
    [3, both(atLeast('k.k02.n', 3), any(rated('i10', 3), atLeast(sum('i.i11.rating', 'i.i12.rating'), 5)))],
    [4, both(each('some', 'i10', 3), rated('i11', 3), any(rated('i12', 3), rated('i13', 3)))],
  ],
  k03: [
    [3, both(atLeast('k.k04.mean', 1.5), any(rated('i15', 3), both(rated('i16', 2), rated('i17', 2))))],
    [4, any(each('all', 'i15', 3), both(rated('i18', 4), rated('i19', 3)))],
  ],
  k04: [
    [2, any(atLeast('k.k04.mean', 1.75), both(rated('i20', 1), rated('i21', 1)))],
    [4, both(any(rated('i20', 3), rated('i21', 3)), any(rated('i22', 3), rated('i24', 3)))],
  ],
  k05: [
    [3, both(atLeast(sum('i.i25.rating', 'i.i26.rating', 'i.i27.rating'), 6), rated('i28', 1))],
    [4, both(noneBelow('i25', 2), any(rated('i26', 3), both(rated('i27', 3), rated('i29', 3))))],
  ],
  k06: [
    [3, both(atLeast('k.k06.coverage', 0.5), any(atLeast('k.k05.mean', 1.75), atLeast('k.k07.mean', 1.75)))],
    [4, both(rated('i30', 3), any(both(rated('i31', 3), rated('i32', 3)), both(rated('i33', 3), rated('i34', 3))))],
  ],
  k07: [
    [2, both(rated('i35', 1), any(rated('i36', 1), rated('i37', 2)))],
    [3, both(each('all', 'i35', 2), any(rated('i36', 2), atLeast('k.k06.level', 2), atLeast('k.k08.level', 2)))],
  ],
  k08: [
    [2, any(both(rated('i40', 1), rated('i41', 1)), both(rated('i43', 2), rated('i44', 2)))],
    [3, both(not(below('i.i40.rating', 1.5)), any(rated('i41', 2), atLeast('k.k08.n', 8)))],
  ],
  k09: [
    [3, both(any(rated('i45', 2), rated('i46', 3)), atLeast({ '*': [input('k.k09.mean'), 2] }, 4.5))],
    [
      4,
      both(any(rated('i45', 3), each('some', 'i46', 4)), any(both(rated('i48', 3), rated('i49', 3)), rated('i47', 3))),
    ],
  ],
  k10: [
    [2, any(atLeast('k.k10.n', 2), both(rated('i50', 2), rated('i51', 2)))],
    [4, both(rated('i50', 3), rated('i51', 3), any(rated('i52', 3), rated('i53', 3), rated('i54', 3)))],
  ],
  k11: [
    [3, any(both(rated('i55', 2), rated('i56', 2)), both(rated('i57', 3), any(rated('i58', 2), rated('i59', 2))))],
    [4, both(atLeast('k.k10.mean', 1.25), atLeast('k.k09.mean', 1.25), any(rated('i55', 3), rated('i56', 4)))],
  ],
}

/** @type {Readonly<Record<string, readonly (readonly [number, Rule])[]>>} */
export const levelRules = {
  k03: [
    [1, any(atLeast('k.k03.mean', 0.75), both(rated('i15', 1), rated('i16', 1)))],
    [2, both(atLeast('k.k03.mean', 1.5), any(rated('i15', 2), rated('i17', 2)))],
    [3, both(atLeast('k.k03.mean', 2.5), any(rated('i16', 3), both(rated('i17', 3), rated('i18', 2))))],
    [4, both(atLeast('k.k03.mean', 3.25), rated('i15', 3), any(rated('i18', 4), rated('i19', 4)))],
  ],
  k06: [
    [1, any(atLeast('k.k06.mean', 0.5), both(rated('i30', 1), rated('i31', 1)))],
    [3, both(any(rated('i30', 2), rated('i31', 2)), atLeast({ '-': [input('k.k06.mean'), 0.25] }, 1.75))],
    [4, both(atLeast('k.k06.mean', 3), any(each('all', 'i30', 3), both(rated('i32', 4), rated('i33', 3))))],
  ],
  k11: [
    [1, any(both(rated('i55', 1), rated('i56', 1)), atLeast('k.k11.level', 1))],
    [2, both(any(rated('i55', 2), rated('i57', 2)), atLeast({ '/': [input('k.k11.mean'), 2] }, 0.75))],
    [4, both(atLeast('k.k11.level', 3), any(rated('i55', 4), both(rated('i56', 3), rated('i57', 3))))],
  ],
}

/** @type {Readonly<Record<string, Rule>>} */
export const adviceRules = {
  'hidden-strength': both(atLeast(difference('k.k00.othersLevel', 'k.k00.selfLevel'), 1), below('k.k00.selfLevel', 3)),
  'ask-for-a-task': both(below('k.k04.n', 6), any(below('k.k04.coverage', 0.5), below('k.k04.p', 0.5))),
  'show-others': any(
    both(atLeast('k.k05.level', 3), atLeast('k.k06.level', 3)),
    both(atLeast('k.k05.mean', 3), atLeast('k.k06.mean', 2.5), atLeast('k.k06.p', 0.5)),
  ),
  'balanced-care': {
    '>=': [{ min: [input('k.k07.level'), input('k.k08.level')] }, { max: [2, input('k.k09.level')] }],
  },
  'between-levels': both({ '<=': [1.25, input('k.k10.mean'), 2.75] }, not({ '===': [input('k.k10.level'), 3] })),
  'first-or-rest': {
    if: [atLeast('k.k02.level', 2), any(atLeast('k.k03.level', 2), atLeast('k.k11.level', 3)), below('k.k01.level', 2)],
  },
}
