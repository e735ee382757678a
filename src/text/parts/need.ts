/** Stops a call with the code of a language, or a whole module, where its table of sentences is meant. */
export function needSentences(text: unknown, caller: string): void {
  const isTable = typeof text === 'object' && text !== null && 'language' in text && typeof text.language === 'string'
  if (!isTable) throw new TypeError(`${caller} needs sentences, such as "de".`)
}
