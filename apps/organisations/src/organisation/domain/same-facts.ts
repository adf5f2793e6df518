import type { Names } from './names.ts';
import type { OrganisationFacts } from './organisation-events.ts';

export function sameFacts(a: OrganisationFacts, b: OrganisationFacts): boolean {
  return sameButNames(a, b) && sameNames(a.names, b.names) && sameAliases(a.aliases, b.aliases);
}

/** The same but for its names, its aliases among them. */
export function sameButNames(a: OrganisationFacts, b: OrganisationFacts): boolean {
  return (
    a.code === b.code &&
    a.kind === b.kind &&
    a.country === b.country &&
    a.parentId === b.parentId &&
    a.status === b.status
  );
}

export function sameNames(a: Names, b: Names): boolean {
  const languages = Object.keys(a);
  return (
    languages.length === Object.keys(b).length &&
    languages.every((language) => a[language] === b[language])
  );
}

export function sameAliases(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((alias, index) => alias === b[index]);
}
