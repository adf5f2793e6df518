import { affiliation } from '@regional-events/contracts-organisations';
import { shownExternalRef } from '@regional-events/platform-http';
import { z } from 'zod';

export const personResponse = z
  .object({
    id: z.uuid().describe('The id of the person.'),
    givenName: z.string().describe('Given name, as the person writes it.'),
    familyName: z.string().describe('Family name, as the person writes it.'),
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
  })
  .meta({ id: 'Person' });
