import { affiliation } from '@regional-events/contracts-organisations';
import { z } from 'zod';

export const personResponse = z
  .object({
    id: z.uuid(),
    givenName: z.string(),
    familyName: z.string(),
    email: z.string().nullable(),
    languages: z.array(z.string()),
    protected: z.boolean(),
    affiliations: z.array(affiliation.extend({ position: z.string().nullable() })),
    /** Null for all but the client whose key it is and the secretariat. */
    externalRef: z.string().nullable(),
  })
  .meta({ id: 'Person' });
