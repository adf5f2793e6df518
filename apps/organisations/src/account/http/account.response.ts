import { accountStatuses, grant } from '@regional-events/contracts-organisations';
import { z } from 'zod';

export const grantResponse = grant.meta({ id: 'Grant' });

export const accountResponse = z
  .object({
    id: z.uuid().describe('The id of the account, which access tokens of the person name.'),
    personId: z.uuid().describe('Whose account it is.'),
    email: z
      .string()
      .nullable()
      .describe('What the person signs in with; null once closed, or while a reason is required.'),
    grants: z
      .array(grantResponse)
      .describe('What the person may do, for which object and when; also what has ended.'),
    status: z
      .enum(accountStatuses)
      .describe('`invited` until the person signs in first; a closed account is refused for good.'),
    reasonRequired: z
      .boolean()
      .describe(
        'Whether the address of a protected person is told once the caller has said why it looks, by `POST /v1/access-reasons`.',
      ),
  })
  .meta({ id: 'Account' });
