import { compositionMember } from '@regional-events/contracts-organisations';
import { z } from 'zod';

export const memberResponse = compositionMember.meta({ id: 'CompositionMember' });

export const compositionResponse = z
  .object({ members: z.array(memberResponse).describe('All memberships as they are now.') })
  .meta({ id: 'Composition' });
