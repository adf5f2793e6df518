import type { ApiClient, RunningPlatform } from '@regional-events/testing';
import { taken } from '@regional-events/testing';
import { personWith, type GrantOfTest } from '../people-with-accounts.ts';
import type { Parties } from './parties.ts';
import type { PersonName } from './people-columns.ts';

/** Of the organisations, all of one country, and of somebody who belongs to the own one. */
interface Given {
  readonly organisations: Parties;
  readonly ownPerson: string;
  /** Where events of the table are not. */
  readonly series: string;
}

const OWN_COUNTRY = 'MK';

/** A person for each column, who has signed in; and the account of the participant, who is `ownPerson`. */
export async function preparePersons(platform: RunningPlatform, given: Given) {
  const { organisations, series, ownPerson } = given;
  const { own, foreign } = organisations;
  const participant = await personWith(platform, [{ role: 'participant' }], {
    personId: ownPerson,
  });
  const closed = await personWith(platform, [{ role: 'secretariat' }]);
  taken(await platform.asSecretariat().post(`/v1/accounts/${closed.accountId}/close`));
  const of = async (grant: GrantOfTest): Promise<ApiClient> =>
    (await personWith(platform, [grant])).client;
  const callers: Readonly<Record<PersonName, ApiClient>> = {
    secretariatPerson: await of({ role: 'secretariat' }),
    focalPoint: await of({ role: 'focal-point', organisationId: own }),
    limitedFocalPoint: await of({ role: 'focal-point', organisationId: own, seriesId: series }),
    otherFocalPoint: await of({ role: 'focal-point', organisationId: foreign }),
    coordinator: await of({ role: 'coordinator', country: OWN_COUNTRY }),
    otherCoordinator: await of({ role: 'coordinator', country: 'AL' }),
    observer: await of({ role: 'observer' }),
    participant: participant.client,
    otherParticipant: await of({ role: 'participant' }),
    reviewer: await of({ role: 'reviewer' }),
    closed: closed.client,
  };
  return { callers, account: participant.accountId };
}
