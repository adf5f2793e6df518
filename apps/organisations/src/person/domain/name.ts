import { ScriptMissingError } from './errors.ts';

/** Many people have one name only, which is then either of the two. */
export interface NameOfPerson {
  readonly givenName: string | null;
  readonly familyName: string | null;
}

export interface NameInScript extends NameOfPerson {
  /** ISO 15924, such as Cyrl. */
  readonly script: string;
}

/** A merge patch of a name in another script. */
export type PatchOfName = Partial<NameInScript>;

export function patchedName(
  before: NameInScript | null,
  patch: PatchOfName | null | undefined,
): NameInScript | null {
  if (patch === undefined) return before;
  if (patch === null) return null;
  const { script, ...name } = { givenName: null, familyName: null, ...before, ...patch };
  if (script === undefined) throw new ScriptMissingError();
  return { ...name, script };
}

export function isNameless({ givenName, familyName }: NameOfPerson): boolean {
  return givenName === null && familyName === null;
}

export function sameNames(a: NameOfPerson | null, b: NameOfPerson | null): boolean {
  return a?.givenName === b?.givenName && a?.familyName === b?.familyName;
}

/** The name in one line, as lists of participants show it. */
export function displayNameOf({ givenName, familyName }: NameOfPerson): string {
  return [givenName, familyName].filter((name) => name !== null).join(' ');
}
