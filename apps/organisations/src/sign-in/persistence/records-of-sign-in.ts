import { CONSOLE } from '@regional-events/platform-auth';
import type { QueryFilter } from 'mongoose';
import type { SignIn } from '../use-cases/ports.ts';
import type { ProviderRecordDocument } from './sign-in.schema.ts';

/** What ends with a sign-in: its grant and tokens, and the session unless somebody has signed in anew in it. */
export function recordsOf({
  grantId,
  sessionUid,
}: Pick<SignIn, 'grantId' | 'sessionUid'>): QueryFilter<ProviderRecordDocument> {
  const present = { [`payload.authorizations.${CONSOLE}.grantId`]: { $in: [grantId, null] } };
  return { $or: [{ grantId }, { uid: sessionUid, ...present }] };
}
