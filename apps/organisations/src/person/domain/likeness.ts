import { addressWord, foldedWords, wordsAsked } from '@regional-events/kernel';
import { sameNames, type NameOfPerson } from './name.ts';
import type { PersonDetails } from './person.ts';

type Described = NameOfPerson & Pick<PersonDetails, 'otherScript' | 'email'>;

/** The folded words of a name in either order. */
export function wordsOfName({ givenName, familyName }: NameOfPerson): readonly string[] {
  return wordsAsked([givenName, familyName].filter((name) => name !== null).join(' '));
}

/** Whether both names fold to the same words, in whichever script and order. */
export function isNamedAlike(one: NameOfPerson, other: Described): boolean {
  const asked = wordsOfName(one);
  return [other, other.otherScript].some((name) => {
    if (name === null) return false;
    const stored = new Set(foldedWords([name.givenName, name.familyName]));
    return asked.length === wordsOfName(name).length && asked.every((word) => stored.has(word));
  });
}

export function hasSameAddress(one: Pick<Described, 'email'>, other: Pick<Described, 'email'>) {
  const [first, second] = [one.email, other.email];
  return first !== null && second !== null && addressWord(first) === addressWord(second);
}

/**
 * Whether a row without a key means this person: one address and one name, or one name to the letter where the row tells
 * no other address.
 */
export function isMeant(row: Described, person: Described): boolean {
  if (hasSameAddress(row, person)) return isNamedAlike(row, person);
  return row.email === null && sameNames(row, person);
}
