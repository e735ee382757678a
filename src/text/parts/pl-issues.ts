import { type Telling, type Template, tell } from '../../rule/tell.js'
import type { IssueSentence } from './sentences.js'

const found = 'Jest tu: {found}.'
const level = `${found} Proszę napisać poziom jako „level”.`
const answer = `${found} Proszę napisać jako „{fault}” jedno z: {allowed}.`
const ids = 'Proszę zmienić jeden identyfikator.'
const follows = 'Informacja „{fact}” wynika z'
const value = 'Informacja „{fact}” ma wartość {found}.'

/** By area, then by the word behind it. */
const templates: Telling['templates'] = {
  document: {
    more: 'To tylko pierwsze uwagi, jest ich {limit}. Proszę najpierw poprawić te.',
    depth: 'Poziomów zagnieżdżenia jest tu więcej niż {limit}. Proszę napisać mniej.',
    size: 'Wartości w dokumencie jest więcej niż {limit}. Proszę go podzielić.',
    proto: 'Obiekt ma pole „__proto__”. Proszę je usunąć.',
    'no-json': `${found} Proszę napisać wartość JSON.`,
    kind: 'Rodzaj: {found}.',
    'duplicate-id': `Dwa wpisy mają nazwę „{id}”. ${ids}`,
    day: 'Nie ma dnia {found}. Proszę napisać rok-miesiąc-dzień.',
  },
  text: {
    control: 'Znak numer {place}: {character}. Proszę go usunąć.',
    blank: 'Tekst niczego nie pokazuje. Proszę wpisać litery albo go pominąć.',
  },
  pdf: { 'no-glyph': 'Żadna czcionka nie ma {codePoints}. Proszę dodać czcionkę.' },
  shape: {
    type: found,
    choice: found,
    length: 'Liczba znaków w tekście: {found}.',
    size: 'Liczba wpisów na liście: {found}.',
    range: 'Liczba: {found}.',
    pattern: '{found} nie ma właściwej formy.[ Proszę napisać tak jak tu: {example}.]',
    missing: 'Brakuje tu „{member}”. Proszę to dodać.',
    'unknown-member': 'Nie ma tu pola „{member}”. Proszę je usunąć.',
  },
  link: {
    'unknown-competence': 'Nie ma kompetencji „{competence}”.',
    'unknown-indicator': 'Nie ma czynności „{indicator}”.',
    'unknown-source': 'Nie ma źródła „{source}”.',
    'unknown-evidence': 'Nie ma dowodu „{evidence}”.',
    'unknown-anchor': 'Nie ma zdania do poziomu „{anchor}”.',
    'unknown-occupation': 'Nie ma zawodu „{id}”.',
    'unknown-fact': 'Nie ma informacji „{fact}”.',
    'unknown-option': 'Informacja „{fact}” nie ma możliwości „{found}”.',
    'unknown-assumptions': 'Nie ma założeń „{id}”.',
    'rubric-version': 'Nie ma arkusza oceny {id} {version}.',
  },
  assessment: {
    'duplicate-id': `Rodzaj: {what}. Dwa różne wpisy mają nazwę „{id}”. ${ids}`,
    'one-of': {
      none: 'Ocena wymaga dokładnie jednego z: {allowed}.',
      several: 'Ocena ma: {found}. Proszę napisać jedno z nich.',
    },
    answer: {
      level,
      use: `${found} Proszę napisać { "frequency": …, "independence": … }.`,
      word: found,
      frequency: answer,
      independence: answer,
      never: `${found} Po „{frequency}” nie pisze się „independence”. Proszę to usunąć.`,
      words: `${found} Proszę napisać jako „answer” jedno z: {allowed}.`,
      others: level,
    },
    absent: 'Osoba nigdy nie mówi „{found}”.',
    'wrong-side': 'Kto ocenia czynność „{indicator}”: tylko {by}. Proszę usunąć tę ocenę.',
    limit: 'Czynność „{indicator}” ma w jednym spojrzeniu więcej ocen niż {limit}. Proszę usunąć niektóre.',
    evidence: {
      confirmedBy: 'Dowód rodzaju {kind} nie ma „confirmedBy”. Proszę to dodać.',
      relation: 'Dowód nie ma „relation”. Proszę to dodać.',
      nobody: 'Dowód nie ma „confirmedBy”. Proszę to dodać albo usunąć „relation”.',
      official: 'W dowodzie rodzaju {kind} nie pisze się „official”. Proszę to usunąć.',
      order: 'Dowód kończy się, zanim się zaczyna. Proszę poprawić jeden dzień.',
    },
  },
  situation: {
    'unknown-fact': 'Nie ma informacji „{fact}”.',
    dotted: 'Pole „{fact}” zawiera kropki. Proszę napisać obiekty.',
    owner: 'Informacja „{fact}” jest w „{found}”. Proszę ją napisać w „{expected}”.',
    answered: `${follows} zawodu. Proszę go napisać w „{member}”.`,
    derived: `${follows} innych. Proszę ją usunąć.`,
    twice: `${follows} „{day}”. Proszę ją usunąć.`,
    'ref-twice': `${follows} zawodu „{occupation}”. Proszę ją usunąć.`,
    value: `${value} Proszę napisać: {expected}. Czego nie wiadomo, tego się nie pisze.`,
    option: 'Informacja „{fact}” nie ma możliwości {found}.',
    step: `${value} Proszę napisać wielokrotność {step}.`,
    range: value,
    dated: 'Informacja „{fact}” nie jest liczbą. Proszę napisać tylko wartość.',
    future: 'Dzień {day} w „{fact}” jest później niż {on}. Proszę poprawić jeden dzień.',
    'none-in-list': 'Informacja „{fact}”: {found}. Proszę usunąć dyplom.',
    'for-twice': 'Zawód „{occupation}” jest w „for” i w „notFor”. Proszę usunąć jeden wpis.',
    'decided-for': 'Decyzja dotyczy: {found}. Proszę napisać jeden zawód.',
    contradiction: 'Dane {facts} nie pasują do siebie.',
    'unknown-assumption': 'Dokument „{document}” nie ma założenia „{id}”.',
    'assumed-twice': 'Dokument „{document}” jest dwa razy. Proszę usunąć jeden wpis.',
  },
}

const polish: Telling = {
  templates,
  hints: {
    expected: 'Proszę napisać: {expected}.',
    members: 'Obiekt ma pola: {members}.',
    allowed: 'Proszę napisać jedno z: {allowed}.',
    minimum: 'Proszę napisać co najmniej {minimum}.',
    maximum: 'Proszę napisać najwyżej {maximum}.',
    nearest: 'Czy chodziło o „{nearest}”?',
    known: 'Są: {known}.',
  },
  words: {
    string: 'tekst',
    text: 'tekst',
    number: 'liczba',
    integer: 'liczba całkowita',
    boolean: 'true lub false',
    array: 'lista',
    object: 'obiekt',
    nothing: 'nic',
    'not written': 'nie podano',
    'the end': 'koniec',
    ' or ': ' lub ',
    ' and ': ' i ',
    'one of ': 'jedno z: ',
    ', such as ': ', na przykład ',
    day: 'rok-miesiąc-dzień',
    self: 'sama osoba',
    observer: 'inni',
    ratings: 'oceny',
    sources: 'źródła',
    evidence: 'dowody',
    // The forms of texts, by the first word of their description
    Letters: 'litery, cyfry, kropki i łączniki, najwyżej 40 znaków',
    Lower: 'małe litery, cyfry i łączniki, najwyżej 40 znaków',
    Web: 'adres z https',
  },
}

const told = (area: string, words: Readonly<Record<string, Template>>): [string, IssueSentence][] =>
  Object.keys(words).map((word) => [`${area}/${word}`, (params) => tell(polish, `${area}/${word}`, params)])

/** Polish sentences of issues about what people say, and of those that any document can have; names of fields stay as in code. */
export const plIssues: Readonly<Record<string, IssueSentence>> = Object.fromEntries(
  Object.entries(templates).flatMap(([area, words]) => told(area, words)),
)
