/** A part of a result that came from outside: frozen JSON as it is, any other as a copy, so that neither can change the other. */
export const keep = <Part>(part: Part): Part => (Object.isFrozen(part) ? part : JSON.parse(JSON.stringify(part)))
