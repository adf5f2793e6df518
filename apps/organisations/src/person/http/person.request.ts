import {
  describedBy,
  email,
  externalRef,
  externalRefText,
  id,
  localDate,
  patchOf,
  script,
  spokenLanguage,
  text,
  uniqueList,
} from '@regional-events/platform-http';
import { z } from 'zod';
import { personResponse } from './person.response.ts';

const NAME_LENGTH = 100;
const MOST_LANGUAGES = 20;
const MOST_AFFILIATIONS = 50;

const affiliation = z
  .strictObject({
    organisationId: id.describe('For whom the person speaks.'),
    position: text().nullable().default(null).describe('What the person is there.'),
    from: localDate.describe('The first day.'),
    to: localDate.nullable().default(null).describe('The last day; null while it lasts.'),
  })
  .meta({ id: 'AffiliationOfPerson' });

const name = () => text(NAME_LENGTH).nullable().default(null);

const inScript = {
  givenName: name().describe('Given name in that script.'),
  familyName: name().describe('Family name in that script.'),
  script: script.describe('The script, as ISO 15924 calls it, such as `Cyrl` or `Latn`.'),
};
const nameInScript = z.strictObject(inScript).meta({ id: 'NewNameInScript' });
const changedNameInScript = patchOf(inScript).meta({ id: 'ChangedNameInScript' });

const details = describedBy(personResponse, {
  givenName: name(),
  familyName: name(),
  otherScript: nameInScript.nullable().default(null),
  email: email.nullable(),
  /** People speak more than the languages of the region. */
  languages: uniqueList(spokenLanguage, MOST_LANGUAGES, 'language').default([]),
  protected: z.boolean().default(false),
  affiliations: z.array(affiliation).max(MOST_AFFILIATIONS).default([]),
});

export const registerPersonRequest = z
  .strictObject({
    ...details,
    externalRef: externalRef.nullable().default(null).describe(externalRefText),
  })
  .meta({ id: 'RegisterPerson' });

export type RegisterPersonRequest = z.output<typeof registerPersonRequest>;

export const changePersonRequest = patchOf(
  describedBy(personResponse, { ...details, otherScript: changedNameInScript.nullable() }),
).meta({ id: 'ChangePerson' });

export type ChangePersonRequest = z.output<typeof changePersonRequest>;

export const mergeRequest = z
  .strictObject({ intoId: id.describe('The person that this one is too, and whose id stays.') })
  .meta({ id: 'MergePerson' });

export type MergeRequest = z.output<typeof mergeRequest>;
