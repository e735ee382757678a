// The 24 gate rules of workload-rules.mjs as straight JavaScript, number for number.
import { allAtLeast, no, open, someAtLeast, yes } from './values.mjs'

/** @type {Readonly<Record<string, readonly import('./values.mjs').RuleByHand[]>>} */
export const gatesByHand = {
  k00: [
    ({ rating }) =>
      rating[0] >= 2 && (rating[1] >= 2 || rating[2] >= 2)
        ? yes
        : rating[0] < 2 || (rating[1] < 2 && rating[2] < 2)
          ? no
          : open,
    ({ level, mean, rating }) =>
      mean[0] >= 3.25 && (level[1] >= 3 || (rating[3] >= 3 && rating[4] >= 3))
        ? yes
        : mean[0] < 3.25 || (level[1] < 3 && (rating[3] < 3 || rating[4] < 3))
          ? no
          : open,
  ],
  k01: [
    ({ rating }) =>
      rating[5] >= 1 || rating[6] >= 1 || rating[7] >= 1
        ? yes
        : rating[5] < 1 && rating[6] < 1 && rating[7] < 1
          ? no
          : open,
    ({ coverage, rating }) =>
      coverage[1] >= 0.5 && (rating[5] >= 2 || rating[9] >= 3)
        ? yes
        : coverage[1] < 0.5 || (rating[5] < 2 && rating[9] < 3)
          ? no
          : open,
  ],
  k02: [
    ({ n, rating }) =>
      n[2] >= 3 && (rating[10] >= 3 || rating[11] + rating[12] >= 5)
        ? yes
        : n[2] < 3 || (rating[10] < 3 && rating[11] + rating[12] < 5)
          ? no
          : open,
    ({ count, levels, rating }) =>
      someAtLeast(levels, count, 10, 3) && rating[11] >= 3 && (rating[12] >= 3 || rating[13] >= 3)
        ? yes
        : (count[10] > 0 && !someAtLeast(levels, count, 10, 3)) || rating[11] < 3 || (rating[12] < 3 && rating[13] < 3)
          ? no
          : open,
  ],
  k03: [
    ({ mean, rating }) =>
      mean[4] >= 1.5 && (rating[15] >= 3 || (rating[16] >= 2 && rating[17] >= 2))
        ? yes
        : mean[4] < 1.5 || (rating[15] < 3 && (rating[16] < 2 || rating[17] < 2))
          ? no
          : open,
    ({ count, levels, rating }) =>
      allAtLeast(levels, count, 15, 3) || (rating[18] >= 4 && rating[19] >= 3)
        ? yes
        : count[15] > 0 && !allAtLeast(levels, count, 15, 3) && (rating[18] < 4 || rating[19] < 3)
          ? no
          : open,
  ],
  k04: [
    ({ mean, rating }) =>
      mean[4] >= 1.75 || (rating[20] >= 1 && rating[21] >= 1)
        ? yes
        : mean[4] < 1.75 && (rating[20] < 1 || rating[21] < 1)
          ? no
          : open,
    ({ rating }) =>
      (rating[20] >= 3 || rating[21] >= 3) && (rating[22] >= 3 || rating[24] >= 3)
        ? yes
        : (rating[20] < 3 && rating[21] < 3) || (rating[22] < 3 && rating[24] < 3)
          ? no
          : open,
  ],
  k05: [
    ({ rating }) =>
      rating[25] + rating[26] + rating[27] >= 6 && rating[28] >= 1
        ? yes
        : rating[25] + rating[26] + rating[27] < 6 || rating[28] < 1
          ? no
          : open,
    ({ count, levels, rating }) =>
      allAtLeast(levels, count, 25, 2) && (rating[26] >= 3 || (rating[27] >= 3 && rating[29] >= 3))
        ? yes
        : (count[25] > 0 && !allAtLeast(levels, count, 25, 2)) || (rating[26] < 3 && (rating[27] < 3 || rating[29] < 3))
          ? no
          : open,
  ],
  k06: [
    ({ coverage, mean }) =>
      coverage[6] >= 0.5 && (mean[5] >= 1.75 || mean[7] >= 1.75)
        ? yes
        : coverage[6] < 0.5 || (mean[5] < 1.75 && mean[7] < 1.75)
          ? no
          : open,
    ({ rating }) =>
      rating[30] >= 3 && ((rating[31] >= 3 && rating[32] >= 3) || (rating[33] >= 3 && rating[34] >= 3))
        ? yes
        : rating[30] < 3 || ((rating[31] < 3 || rating[32] < 3) && (rating[33] < 3 || rating[34] < 3))
          ? no
          : open,
  ],
  k07: [
    ({ rating }) =>
      rating[35] >= 1 && (rating[36] >= 1 || rating[37] >= 2)
        ? yes
        : rating[35] < 1 || (rating[36] < 1 && rating[37] < 2)
          ? no
          : open,
    ({ count, level, levels, rating }) =>
      allAtLeast(levels, count, 35, 2) && (rating[36] >= 2 || level[6] >= 2 || level[8] >= 2)
        ? yes
        : (count[35] > 0 && !allAtLeast(levels, count, 35, 2)) || (rating[36] < 2 && level[6] < 2 && level[8] < 2)
          ? no
          : open,
  ],
  k08: [
    ({ rating }) =>
      (rating[40] >= 1 && rating[41] >= 1) || (rating[43] >= 2 && rating[44] >= 2)
        ? yes
        : (rating[40] < 1 || rating[41] < 1) && (rating[43] < 2 || rating[44] < 2)
          ? no
          : open,
    ({ n, rating }) =>
      rating[40] >= 1.5 && (rating[41] >= 2 || n[8] >= 8)
        ? yes
        : rating[40] < 1.5 || (rating[41] < 2 && n[8] < 8)
          ? no
          : open,
  ],
  k09: [
    ({ mean, rating }) =>
      (rating[45] >= 2 || rating[46] >= 3) && mean[9] * 2 >= 4.5
        ? yes
        : (rating[45] < 2 && rating[46] < 3) || mean[9] * 2 < 4.5
          ? no
          : open,
    ({ count, levels, rating }) =>
      (rating[45] >= 3 || someAtLeast(levels, count, 46, 4)) &&
      ((rating[48] >= 3 && rating[49] >= 3) || rating[47] >= 3)
        ? yes
        : (rating[45] < 3 && count[46] > 0 && !someAtLeast(levels, count, 46, 4)) ||
            ((rating[48] < 3 || rating[49] < 3) && rating[47] < 3)
          ? no
          : open,
  ],
  k10: [
    ({ n, rating }) =>
      n[10] >= 2 || (rating[50] >= 2 && rating[51] >= 2)
        ? yes
        : n[10] < 2 && (rating[50] < 2 || rating[51] < 2)
          ? no
          : open,
    ({ rating }) =>
      rating[50] >= 3 && rating[51] >= 3 && (rating[52] >= 3 || rating[53] >= 3 || rating[54] >= 3)
        ? yes
        : rating[50] < 3 || rating[51] < 3 || (rating[52] < 3 && rating[53] < 3 && rating[54] < 3)
          ? no
          : open,
  ],
  k11: [
    ({ rating }) =>
      (rating[55] >= 2 && rating[56] >= 2) || (rating[57] >= 3 && (rating[58] >= 2 || rating[59] >= 2))
        ? yes
        : (rating[55] < 2 || rating[56] < 2) && (rating[57] < 3 || (rating[58] < 2 && rating[59] < 2))
          ? no
          : open,
    ({ mean, rating }) =>
      mean[10] >= 1.25 && mean[9] >= 1.25 && (rating[55] >= 3 || rating[56] >= 4)
        ? yes
        : mean[10] < 1.25 || mean[9] < 1.25 || (rating[55] < 3 && rating[56] < 4)
          ? no
          : open,
  ],
}
