// Colours and proportions of the PDF; form carries every distinction, colour none.

/** The cells of a row below each other, each after the words of its head. */
const narrow = `
.passport { padding: 1.25rem 1rem; }
.passport .head { display: block; }
.passport .code { margin: 1rem 0 0; text-align: start; }
.passport .qr { margin-inline-start: -.7rem; }
.passport .code figcaption { text-align: start; }
.passport .name, .passport .long { font-size: 1.6rem; }
.passport .boxes, .passport .cards, .passport .grades { display: block; }
.passport .boxes > * + *, .passport .cards > * + * { margin-block-start: .9rem; }
.passport table, .passport tbody, .passport tr, .passport tbody th, .passport td { display: block; width: auto; }
.passport thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
.passport tbody tr { padding: .8rem 0; border-block-start: 1px solid #c9d0d4; }
.passport tbody tr:first-child { border-block-start: .12rem solid #0b5c63; }
.passport tbody tr > * { padding: 0; border: 0; }
.passport table.competences th:first-child, .passport table.occupations th:first-child { width: auto; }
.passport td { margin-block-start: .6rem; }
.passport .column { display: block; font-size: .875em; font-weight: 700; color: #0b5c63; }
.passport .groups > div { display: block; }
.passport .grades > div { grid-template-columns: 1fr; }`

/** The look of the passport inside any page; shipped as passport.css. */
export const passportCss = `
.passport {
  container: passport / inline-size; box-sizing: border-box; max-width: 46rem; margin-inline: auto; padding: 2.5rem 2rem;
  font: 400 .95rem/1.42 "Noto Sans", Vazirmatn, "Noto Sans Ethiopic", system-ui, sans-serif;
  color: #1b1f24; background: #fff; overflow-wrap: break-word;
}
.passport *, .passport *::before { box-sizing: border-box; }
.passport p, .passport ul, .passport ol, .passport dl, .passport dd, .passport figure, .passport blockquote, .passport h1,
.passport h2, .passport h3 { margin: 0; padding: 0; font-size: inherit; font-weight: inherit; }
.passport ul, .passport ol { list-style: none; }
.passport section { margin-block-start: 1.9rem; }
.passport section > * + * { margin-block-start: .45rem; }
.passport h2 { font-size: 1.3em; line-height: 1.35; font-weight: 700; color: #0b5c63; }
.passport h3 { font-size: 1.02em; font-weight: 700; }
.passport .boxes h3 { color: #0b5c63; }
.passport .lead { font-size: 1.06em; }
.passport .strong { font-size: 1.02em; font-weight: 700; }
.passport .label { font-size: .92em; font-weight: 700; }
.passport .small { font-size: .92em; color: #4a545c; }
.passport .accent { font-size: .92em; font-weight: 700; color: #0b5c63; }
.passport .notice { font-size: .92em; font-weight: 700; color: #9a4a06; }
.passport .quote {
  font-size: .92em; margin-block: .2rem; padding-inline-start: .6rem; border-inline-start: .18rem solid #0b5c63;
}
.passport[dir="rtl"] .quote { padding: 0 .6rem 0 0; border: 0 solid #0b5c63; border-right-width: .18rem; }
.passport .quote + .quote { margin-block-start: -.2rem; }
.passport[dir="rtl"] .head [dir="ltr"], .passport[dir="rtl"] .cards [dir="ltr"], .passport[dir="rtl"] .plain [dir="ltr"],
.passport[dir="rtl"] .key [dir="ltr"], .passport[dir="rtl"] table [dir="ltr"], .passport[dir="rtl"] section > h3 { text-align: right; }
.passport[dir="ltr"] .head [dir="rtl"], .passport[dir="ltr"] .cards [dir="rtl"], .passport[dir="ltr"] .plain [dir="rtl"],
.passport[dir="ltr"] .key [dir="rtl"], .passport[dir="ltr"] table [dir="rtl"] { text-align: left; }
.passport a { color: #0b5c63; overflow-wrap: anywhere; }
.passport a:focus-visible { outline: .15rem solid currentColor; outline-offset: .15rem; }

.passport .head { display: grid; grid-template-columns: 1fr auto; column-gap: 1.5rem; margin: 0; align-content: start; }
.passport .head::before {
  content: ""; grid-column: 1; justify-self: start; width: 2.6rem; margin-block-end: .7rem; border-block-start: .34rem solid #0b5c63;
}
.passport .head > * { grid-column: 1; margin: 0; }
.passport .title, .passport .name { display: block; font-weight: 700; }
.passport .title { font-size: 1.15rem; color: #0b5c63; }
.passport .name { font-size: 2.5rem; line-height: 1.15; margin-block-end: .35rem; }
.passport .long { font-size: 1.75rem; line-height: 1.25; }
.passport .head > .code { grid-column: 2; grid-row: 1 / span 12; }
.passport .code { text-align: end; }
.passport .qr { display: block; width: 7.2rem; height: 7.2rem; margin-inline-start: auto; forced-color-adjust: none; }
.passport .code figcaption { font-size: .875rem; color: #4a545c; padding-inline-end: .6rem; }

.passport .boxes { display: grid; grid-template-columns: repeat(auto-fit, minmax(16rem, 1fr)); gap: 1rem; }
.passport .boxes > * { padding: .85rem 1.1rem 1rem; border-radius: .4rem; background: #f1f6f5; print-color-adjust: exact; }
.passport .boxes .notice { margin-block-start: .35rem; }
.passport .cards { display: grid; grid-template-columns: 1fr 1fr; gap: 1.1rem 1.9rem; }
.passport .cards > * { padding-block-start: .5rem; border-block-start: .12rem solid #0b5c63; }
.passport .cards .beside { grid-template-columns: 5.2em 1fr; margin-block-start: .2rem; }
.passport .plain > * + * { margin-block-start: .2rem; }
.passport .numbers { counter-reset: number; }
.passport .numbers > * { display: grid; grid-template-columns: 1.7rem 1fr; counter-increment: number; }
.passport .numbers > ::before { content: counter(number) "."; font-weight: 700; color: #0b5c63; }
.passport .key { display: flex; flex-wrap: wrap; gap: .15rem 1.4rem; }
.passport .grades { display: grid; grid-template-columns: 1fr 1fr; gap: .2rem 1.5rem; }
.passport .grades > div { display: grid; grid-template-columns: 12.5em 1fr; align-items: start; }
.passport .groups > div { display: grid; grid-template-columns: 15.5em 1fr; column-gap: .8rem; align-items: baseline; }
.passport .groups > div + div { margin-block-start: .2rem; }
.passport .areas h3 { margin-block-start: .8rem; }

.passport table { width: 100%; border-collapse: collapse; }
.passport th, .passport td { text-align: start; vertical-align: top; font-weight: inherit; padding: .5rem 0 .6rem; padding-inline-end: 1rem; }
.passport th:last-child, .passport td:last-child { padding-inline-end: 0; }
.passport thead th { padding-block: .2rem; border-block-end: .12rem solid #0b5c63; }
.passport thead .label { color: #0b5c63; }
.passport tbody th, .passport td { border-block-end: 1px solid #c9d0d4; }
.passport table.competences th:first-child { width: 38%; }
.passport table.occupations th:first-child { width: 28%; }
.passport td p + p { margin-block-start: .1rem; }
.passport .column { display: none; }

.passport .beside { display: grid; grid-template-columns: auto 1fr; column-gap: .45em; align-items: start; }
.passport td .level + span { white-space: nowrap; }
.passport .under > span { display: block; }
.passport .mark { flex: none; margin-block-start: .24em; color: #0b5c63; overflow: visible; stroke-width: .8; }
.passport .under .mark { display: block; max-width: 100%; margin-block: .2em; }
.passport .mark .off, .passport .mark .empty { stroke: #6b767e; }
.passport .mark .line { stroke-width: 1.1; }
.passport .mark.areas { width: 100%; max-width: 18em; height: auto; color: #9a4a06; }
.passport .mark.areas .dashed { stroke: #6b767e; stroke-dasharray: 1.6 1.4; stroke-width: 1; }
.passport .mark.range { margin-block-start: .42em; }
.passport .mark.evidence { margin-block-start: .08em; }
.passport[dir="rtl"] .mark { transform: scaleX(-1); }

.passport .foot { margin-block-start: 2.2rem; padding-block-start: .5rem; border-block-start: 1px solid #c9d0d4; }
.passport .foot p { font-size: .84em; color: #4a545c; }

@media (max-width: 30em) {${narrow}
}
@container passport (max-width: 29em) {${narrow}
}
@media (forced-colors: active) {
  .passport .mark, .passport .mark * { color: CanvasText; }
  .passport .mark .off, .passport .mark .empty, .passport .mark.areas .dashed { stroke: CanvasText; }
  .passport .boxes > * { border: 1px solid CanvasText; }
}
@media print {
  .passport { max-width: none; margin: 0; padding: 0; font-size: 9.5pt; line-height: 1.34; }
  .passport section { margin-block-start: 13pt; }
  .passport section > * + * { margin-block-start: 4pt; }
  .passport .name { font-size: 25pt; }
  .passport .long { font-size: 18pt; }
  .passport .title { font-size: 11pt; }
  .passport .qr { width: 29mm; height: 29mm; }
  .passport th, .passport td { padding-block: 3pt 5pt; }
  .passport h2, .passport h3, .passport .areas h3 + p, .passport .key, .passport thead { break-after: avoid; }
  .passport table + p, .passport .foot { break-before: avoid; }
  .passport h2, .passport h3, .passport tr, .passport .quote, .passport .boxes > *, .passport .cards > *,
  .passport .numbers > *, .passport .grades > *, .passport .groups > *, .passport .key, .passport .code,
  .passport .read, .passport .tasks, .passport .legal, .passport .privacy { break-inside: avoid; }
  .passport p { orphans: 3; widows: 2; }
  .passport .foot { margin-block-start: 14pt; }
}
`

/** The same with what only a page of its own may say: paper and ground. */
export const pageCss = `
@page { size: A4; margin: 14mm 20mm 14mm 25mm; }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body { margin: 0; background: #fff; }
${passportCss}`
