/**
 * Folds words of the region's languages so that all spellings of a name meet: Cyrillic and Latin, with and without
 * diacritics, and with digraphs instead of them. A letter pair folds to what its first letter folds to, so that the
 * beginning of a word folds to the beginning of the folded word.
 */

/** Longer words are found by their beginning. */
const WORD_LENGTH = 40;
/** Of one document; a title in thirty languages has fewer. */
const MOST_WORDS = 1_000;
const ACRONYM = { least: 2, most: 12 };

const latin: Readonly<Record<string, string>> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  д: 'd',
  ђ: 'đ',
  ѓ: 'ǵ',
  е: 'e',
  ж: 'ž',
  з: 'z',
  ѕ: 'dz',
  и: 'i',
  й: 'j',
  ј: 'j',
  к: 'k',
  л: 'l',
  љ: 'lj',
  м: 'm',
  н: 'n',
  њ: 'nj',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  ћ: 'ć',
  ќ: 'ḱ',
  у: 'u',
  ф: 'f',
  х: 'h',
  ц: 'c',
  ч: 'č',
  џ: 'dž',
  ш: 'š',
  щ: 'št',
  ъ: 'a',
  ы: 'y',
  ь: '',
  э: 'e',
  ю: 'ju',
  я: 'ja',
  ѐ: 'e',
  ё: 'e',
  ѝ: 'i',
  // letters that are typed in place of đ, and those that no decomposition opens
  ð: 'đ',
  ɖ: 'đ',
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
};

interface Sound {
  /** How each spelling is folded in what somebody looks for. */
  readonly asked: Readonly<Record<string, string>>;
  /** What a word that has the sound is stored with: one rendering for the whole word. */
  readonly stored: readonly string[];
}

/** Sounds that the languages write with letters that have nothing in common. */
const sounds: readonly Sound[] = [
  { asked: { đ: 'd', dj: 'd', ǵ: 'g', gj: 'g' }, stored: ['d', 'g'] },
  { asked: { ć: 'c', ḱ: 'c', kj: 'k', q: 'q' }, stored: ['c', 'k', 'q'] },
  { asked: { dž: 'dz', dzh: 'dz', dz: 'dz', xh: 'x' }, stored: ['dz', 'x'] },
];

const pairs: Readonly<Record<string, string>> = {
  lj: 'l',
  nj: 'n',
  sh: 's',
  zh: 'z',
  ch: 'c',
  th: 't',
  dh: 'd',
  ll: 'l',
  rr: 'r',
};

const soundOf = new Map(
  sounds.flatMap((sound) => Object.keys(sound.asked).map((spelling) => [spelling, sound])),
);
const unit = /dzh|dž|dz|dj|gj|kj|xh|lj|nj|sh|zh|ch|th|dh|ll|rr|./gu;
const word = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu;
const marks = /\p{M}+/gu;
/** Words that acronyms leave out. */
const small = new Set(
  'a and for in of on the to against an i o u za na od protiv и о у за на од во против e i të së dhe për në'.split(
    ' ',
  ),
);

/** The folded words that texts are found by: for each word all renderings of its sounds, sorted. */
export function foldedWords(texts: Iterable<string | null>): string[] {
  const found = new Set<string>();
  for (const text of texts) {
    for (const units of unitsOf(text ?? '')) {
      for (const rendered of renderings(units)) found.add(rendered);
    }
    if (found.size > MOST_WORDS) break;
  }
  return [...found].slice(0, MOST_WORDS).sort();
}

/** The folded words of what somebody looks for, each once; one with an @ in it is an address and is looked for whole. */
export function wordsAsked(text: string): string[] {
  const pieces = text.split(/\s+/u);
  const words = pieces.flatMap((piece) =>
    isAddress(piece) ? [addressWord(piece)] : unitsOf(piece).map(asAsked),
  );
  return [...new Set(words)];
}

/** How an address is found: as a whole, in any case, and by no part of it. */
export function addressWord(address: string): string {
  return `@${address.normalize('NFKC').toLowerCase()}`;
}

export function isAddressWord(word: string): boolean {
  return word.startsWith('@');
}

/** The folded initials of names of several words, with and without their small words. */
export function foldedAcronyms(names: Iterable<string>): string[] {
  return [...names].flatMap((name) => {
    const words = name.split(/\s+/u).filter((one) => /^\p{L}/u.test(one));
    const capital = words.filter((one) => /^\p{Lu}/u.test(one));
    const long = words.filter((one) => !small.has(one.toLowerCase()));
    return [words, capital, long].flatMap(initialsOf);
  });
}

function initialsOf(words: readonly string[]): string[] {
  const isAcronym = words.length >= ACRONYM.least && words.length <= ACRONYM.most;
  return isAcronym ? [words.map((one) => wordsAsked(one)[0]?.charAt(0) ?? '').join('')] : [];
}

function isAddress(piece: string): boolean {
  return /^[^@]+@[^@]+$/u.test(piece);
}

/** For each word its letters, a pair that stands for one sound being one. */
function unitsOf(text: string): (readonly string[])[] {
  const words = text.normalize('NFKC').toLowerCase().match(word) ?? [];
  return words.map((one) => {
    const spelled = Array.from(one, (letter) => latin[letter] ?? letter).join('');
    return spelled.match(unit) ?? [];
  });
}

function asAsked(units: readonly string[]): string {
  return cut(units.map((one) => soundOf.get(one)?.asked[one] ?? plain(one)).join(''));
}

function renderings(units: readonly string[]): ReadonlySet<string> {
  const heard = sounds.filter((sound) => units.some((one) => soundOf.get(one) === sound));
  const choices = heard.reduce<readonly ReadonlyMap<Sound, string>[]>(
    (made, sound) =>
      made.flatMap((choice) => sound.stored.map((as) => new Map([...choice, [sound, as]]))),
    [new Map()],
  );
  const rendered = choices.map((choice) =>
    cut(units.map((one) => renderedBy(choice, one) ?? plain(one)).join('')),
  );
  // spellings that one word mixes are found as they are written too
  return new Set([asAsked(units), ...rendered]);
}

function renderedBy(choice: ReadonlyMap<Sound, string>, one: string): string | undefined {
  const sound = soundOf.get(one);
  return sound && choice.get(sound);
}

function plain(one: string): string {
  return pairs[one] ?? one.normalize('NFD').replaceAll(marks, '');
}

function cut(folded: string): string {
  return Array.from(folded).slice(0, WORD_LENGTH).join('');
}
