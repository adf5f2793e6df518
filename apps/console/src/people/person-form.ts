import type { components } from '@regional-events/api-client';
import type { Person } from './queries.ts';

/** As ISO 15924 names them. */
export const scripts = ['Cyrl', 'Latn'] as const;
export type Script = (typeof scripts)[number];

export interface AffiliationFields {
  readonly organisationId: string | null;
  readonly position: string;
  readonly from: string;
  readonly to: string | null;
}

/** What is entered of a person; a text is empty where nothing is entered. */
export interface PersonFields {
  readonly givenName: string;
  readonly familyName: string;
  readonly otherGivenName: string;
  readonly otherFamilyName: string;
  readonly script: string;
  readonly email: string;
  readonly languages: readonly string[];
  readonly protected: boolean;
  readonly affiliations: readonly AffiliationFields[];
}

export const nobodyYet: PersonFields = {
  givenName: '',
  familyName: '',
  otherGivenName: '',
  otherFamilyName: '',
  script: 'Cyrl',
  email: '',
  languages: [],
  protected: false,
  affiliations: [],
};

export function fieldsOf(person: Person): PersonFields {
  const { givenName, familyName, otherScript, email, affiliations } = person;
  return {
    givenName: givenName ?? '',
    familyName: familyName ?? '',
    otherGivenName: otherScript?.givenName ?? '',
    otherFamilyName: otherScript?.familyName ?? '',
    script: otherScript?.script ?? 'Cyrl',
    email: email ?? '',
    languages: person.languages,
    protected: person.protected,
    affiliations: affiliations.map((one) => ({ ...one, position: one.position ?? '' })),
  };
}

export function isComplete({ givenName, familyName, affiliations }: PersonFields): boolean {
  const isNamed = givenName.trim() !== '' || familyName.trim() !== '';
  return isNamed && affiliations.every((one) => one.organisationId !== null && one.from !== '');
}

const orNull = (text: string) => text.trim() || null;

/** As the API takes a person, whole. */
export function requestOf(fields: PersonFields) {
  const other = {
    givenName: orNull(fields.otherGivenName),
    familyName: orNull(fields.otherFamilyName),
  };
  const hasOther = other.givenName !== null || other.familyName !== null;
  return {
    givenName: orNull(fields.givenName),
    familyName: orNull(fields.familyName),
    otherScript: hasOther ? { ...other, script: fields.script } : null,
    email: orNull(fields.email),
    languages: [...fields.languages],
    protected: fields.protected,
    affiliations: fields.affiliations.flatMap(({ organisationId, position, from, to }) =>
      organisationId === null ? [] : [{ organisationId, position: orNull(position), from, to }],
    ),
  } satisfies components['schemas']['ChangePerson'];
}
