import { clientTopic } from '@regional-events/contracts-organisations';
import { knownClientFeature, type Feature } from '@regional-events/platform-service';
import { invitationFeature } from './invitation/invitation.module.ts';
import { knownEventFeature } from './known-event/known-event.module.ts';
import { knownOrganisationFeature } from './known-organisation/known-organisation.module.ts';
import { knownPersonFeature } from './known-person/known-person.module.ts';
import { nominationFeature } from './nomination/nomination.module.ts';
import { seatingFeature } from './seating/seating.module.ts';

export const features: readonly Feature[] = [
  knownClientFeature(clientTopic),
  knownEventFeature,
  knownOrganisationFeature,
  knownPersonFeature,
  seatingFeature,
  invitationFeature,
  nominationFeature,
];
