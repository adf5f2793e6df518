import { accountTopic, clientTopic } from '@regional-events/contracts-organisations';
import {
  copiesFeature,
  knownAccountFeature,
  knownClientFeature,
  type Feature,
} from '@regional-events/platform-service';
import { gonePersonFeature } from './gone-person/gone-person.module.ts';
import { invitationFeature } from './invitation/invitation.module.ts';
import { KnownEvents } from './known-event/known-events.ts';
import { KnownOrganisations } from './known-organisation/known-organisations.ts';
import { EndedPeople } from './known-person/ended-people.ts';
import { KnownPeople } from './known-person/known-people.ts';
import { KnownSeries } from './known-series/known-series.ts';
import { nominationFeature } from './nomination/nomination.module.ts';
import { seatingFeature } from './seating/seating.module.ts';

export const features: readonly Feature[] = [
  knownClientFeature(clientTopic),
  knownAccountFeature(accountTopic),
  copiesFeature([KnownEvents, KnownSeries, KnownOrganisations, KnownPeople, EndedPeople]),
  seatingFeature,
  invitationFeature,
  nominationFeature,
  gonePersonFeature,
];
