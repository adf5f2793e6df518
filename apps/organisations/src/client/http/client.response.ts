import { z } from 'zod';

const me = {
  clientId: z.string(),
  role: z.enum(['secretariat', 'partner']),
  /** The organisation that the client acts for. */
  organisationId: z.uuid().nullable(),
  scopes: z.array(z.string()),
};

export const clientResponse = z
  .object({
    id: z.uuid(),
    ...me,
    name: z.string(),
    status: z.enum(['active', 'revoked']),
  })
  .meta({ id: 'Client' });

/** The secret is told this once. */
export const clientWithSecretResponse = clientResponse
  .extend({ secret: z.string() })
  .meta({ id: 'ClientWithSecret' });

export const meResponse = z.object(me).meta({ id: 'Me' });
