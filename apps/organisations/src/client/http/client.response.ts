import { grant } from '@regional-events/contracts-organisations';
import { z } from 'zod';

const me = {
  clientId: z.string().describe('What the client calls itself at the token route.'),
  role: z.enum(['secretariat', 'partner']).describe('Whose client it is.'),
  organisationId: z.uuid().nullable().describe('The organisation that it acts for; null for none.'),
  scopes: z.array(z.string()).describe('What it may do, such as `registrations:write`.'),
};

export const clientResponse = z
  .object({
    id: z.uuid().describe('The id of the client.'),
    ...me,
    name: z.string().describe('What people call it.'),
    status: z.enum(['active', 'revoked']).describe('A revoked client is refused for good.'),
  })
  .meta({ id: 'RegisteredClient' });

export const clientWithSecretResponse = clientResponse
  .extend({ secret: z.string().describe('Told this once; nobody can read it again.') })
  .meta({ id: 'ClientWithSecret' });

export const meResponse = z
  .object({
    ...me,
    clientId: z
      .string()
      .describe('What the client calls itself at the token route; for a person the account.'),
    role: me.role.describe(
      'Whose client it is; for a person `secretariat` or, with other grants, `partner`.',
    ),
    accountId: z.uuid().exactOptional().describe('The account of a person; not for clients.'),
    personId: z.uuid().exactOptional().describe('Who the person is; not for clients.'),
    grants: z
      .array(grant)
      .exactOptional()
      .describe('What the person may do today, for which object; not for clients.'),
  })
  .meta({ id: 'Me' });
