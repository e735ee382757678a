// The level rules and the advice of workload-rules.mjs as straight JavaScript, number for number.
import { allAtLeast, no, open, yes } from './values.mjs'

/** @type {Readonly<Record<string, readonly import('./values.mjs').RuleByHand[]>>} */
export const levelRulesByHand = {
  k03: [
    ({ mean, rating }) =>
      mean[3] >= 0.75 || (rating[15] >= 1 && rating[16] >= 1)
        ? yes
        : mean[3] < 0.75 && (rating[15] < 1 || rating[16] < 1)
          ? no
          : open,
    ({ mean, rating }) =>
      mean[3] >= 1.5 && (rating[15] >= 2 || rating[17] >= 2)
        ? yes
        : mean[3] < 1.5 || (rating[15] < 2 && rating[17] < 2)
          ? no
          : open,
    ({ mean, rating }) =>
      mean[3] >= 2.5 && (rating[16] >= 3 || (rating[17] >= 3 && rating[18] >= 2))
        ? yes
        : mean[3] < 2.5 || (rating[16] < 3 && (rating[17] < 3 || rating[18] < 2))
          ? no
          : open,
    ({ mean, rating }) =>
      mean[3] >= 3.25 && rating[15] >= 3 && (rating[18] >= 4 || rating[19] >= 4)
        ? yes
        : mean[3] < 3.25 || rating[15] < 3 || (rating[18] < 4 && rating[19] < 4)
          ? no
          : open,
  ],
  k06: [
    ({ mean, rating }) =>
      mean[6] >= 0.5 || (rating[30] >= 1 && rating[31] >= 1)
        ? yes
        : mean[6] < 0.5 && (rating[30] < 1 || rating[31] < 1)
          ? no
          : open,
    ({ mean, rating }) =>
      (rating[30] >= 2 || rating[31] >= 2) && mean[6] - 0.25 >= 1.75
        ? yes
        : (rating[30] < 2 && rating[31] < 2) || mean[6] - 0.25 < 1.75
          ? no
          : open,
    ({ count, levels, mean, rating }) =>
      mean[6] >= 3 && (allAtLeast(levels, count, 30, 3) || (rating[32] >= 4 && rating[33] >= 3))
        ? yes
        : mean[6] < 3 || (count[30] > 0 && !allAtLeast(levels, count, 30, 3) && (rating[32] < 4 || rating[33] < 3))
          ? no
          : open,
  ],
  k11: [
    ({ level, rating }) =>
      (rating[55] >= 1 && rating[56] >= 1) || level[11] >= 1
        ? yes
        : (rating[55] < 1 || rating[56] < 1) && level[11] < 1
          ? no
          : open,
    ({ mean, rating }) =>
      (rating[55] >= 2 || rating[57] >= 2) && mean[11] / 2 >= 0.75
        ? yes
        : (rating[55] < 2 && rating[57] < 2) || mean[11] / 2 < 0.75
          ? no
          : open,
    ({ level, rating }) =>
      level[11] >= 3 && (rating[55] >= 4 || (rating[56] >= 3 && rating[57] >= 3))
        ? yes
        : level[11] < 3 || (rating[55] < 4 && (rating[56] < 3 || rating[57] < 3))
          ? no
          : open,
  ],
}

/** @type {Readonly<Record<string, import('./values.mjs').RuleByHand>>} */
export const adviceByHand = {
  'hidden-strength': ({ othersLevel, selfLevel }) =>
    othersLevel[0] - selfLevel[0] >= 1 && selfLevel[0] < 3
      ? yes
      : othersLevel[0] - selfLevel[0] < 1 || selfLevel[0] >= 3
        ? no
        : open,
  'ask-for-a-task': ({ coverage, n, p }) =>
    n[4] < 6 && (coverage[4] < 0.5 || p[4] < 0.5) ? yes : n[4] >= 6 || (coverage[4] >= 0.5 && p[4] >= 0.5) ? no : open,
  'show-others': ({ level, mean, p }) =>
    (level[5] >= 3 && level[6] >= 3) || (mean[5] >= 3 && mean[6] >= 2.5 && p[6] >= 0.5)
      ? yes
      : (level[5] < 3 || level[6] < 3) && (mean[5] < 3 || mean[6] < 2.5 || p[6] < 0.5)
        ? no
        : open,
  'between-levels': ({ level, mean }) =>
    1.25 <= mean[10] && mean[10] <= 2.75 && (level[10] < 3 || level[10] > 3)
      ? yes
      : mean[10] < 1.25 || mean[10] > 2.75 || level[10] === 3
        ? no
        : open,
  'balanced-care': ({ level }) => {
    const least = level[7] === 0 || level[8] === 0 ? 0 : Math.min(level[7], level[8])
    const most = Math.max(2, level[9])
    return least >= most ? yes : least < most ? no : open
  },
  'first-or-rest': ({ level }) => {
    const first = level[3] >= 2 || level[11] >= 3 ? yes : level[3] < 2 && level[11] < 3 ? no : open
    const rest = level[1] < 2 ? yes : level[1] >= 2 ? no : open
    if (level[2] >= 2) return first
    if (level[2] < 2) return rest
    return first === rest ? first : open
  },
}
