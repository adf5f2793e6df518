import { organisationItem } from '@regional-events/contracts-organisations';
import { z } from 'zod';

export const organisationResponse = organisationItem
  .extend({
    /** Null for all but the client whose key it is and the secretariat. */
    externalRef: z.string().nullable(),
  })
  .meta({ id: 'Organisation' });
