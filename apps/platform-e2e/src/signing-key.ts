import { openKey } from '@regional-events/platform-auth';
import type { RunningPlatform } from '@regional-events/testing';
import { inOrganisations } from './organisations-database.ts';

/** The key that signs tokens. Nobody is given it: a token of the past, or of a person, cannot be had otherwise at once. */
export function signingKeyOf(platform: RunningPlatform) {
  return inOrganisations(platform, async (connection) => {
    const keys = connection.collection<{ kid: string; sealedJwk: string }>('signing-keys');
    const key = await keys.findOne();
    if (key === null) throw new Error('the platform has no signing key yet');
    const { kid, sealedJwk } = key;
    return { kid, privateJwk: openKey(platform.signingKeySecret, kid, sealedJwk) };
  });
}
