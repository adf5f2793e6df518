import { affiliation } from '@regional-events/contracts-organisations';
import { shownExternalRef } from '@regional-events/platform-http';
import { z } from 'zod';

const name = z.string().nullable();

const nameInScript = z
  .object({
    givenName: name.describe('Given name in that script; null for who has none.'),
    familyName: name.describe('Family name in that script; null for who has none.'),
    script: z.string().describe('The script, as ISO 15924 calls it, such as `Cyrl` or `Latn`.'),
  })
  .meta({ id: 'NameInScript' });

export const personResponse = z
  .object({
    id: z.uuid().describe('The id of the person.'),
    givenName: name.describe('Given name, as the person writes it; null for who has none.'),
    familyName: name.describe('Family name, as the person writes it; null for who has none.'),
    otherScript: nameInScript
      .nullable()
      .describe('The same name as the person writes it in a second script; null for none.'),
    email: z.string().nullable().describe('Where mails go; null for none.'),
    languages: z.array(z.string()).describe('BCP 47 tags of languages that the person speaks.'),
    protected: z.boolean().describe('Whether the name is shown to few.'),
    affiliations: z
      .array(
        affiliation.extend({
          position: z.string().nullable().describe('What the person is there.'),
        }),
      )
      .describe('For whom the person speaks, and when.'),
    externalRef: shownExternalRef,
    shownAs: z
      .enum(['name', 'pseudonym'])
      .describe('`pseudonym`: names, address and positions are left out.'),
    reasonRequired: z
      .boolean()
      .describe(
        'Whether they are left out only until the caller has said why it looks, by `POST /v1/access-reasons`.',
      ),
  })
  .meta({ id: 'Person' });

const ids = (text: string) => z.array(z.uuid()).describe(text);

export const registeredPersonResponse = personResponse
  .extend({
    possibleDoubles: ids(
      'People whom the caller may find, with the same address or names that sound alike: maybe this very person.',
    ),
  })
  .meta({ id: 'RegisteredPerson' });

export const doublesResponse = z
  .object({
    ids: ids(
      'People whom the caller may find, with the same address or names that sound alike, 20 at most.',
    ),
  })
  .meta({ id: 'PossibleDoubles' });
