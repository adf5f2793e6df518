import { clientTopic } from '@regional-events/contracts-organisations';
import { copiesFeature, knownClientFeature, type Feature } from '@regional-events/platform-service';
import { eventFeature } from './event/event.module.ts';
import { KnownOrganisations } from './known-organisation/known-organisations.ts';
import { KnownPeople } from './known-person/known-people.ts';
import { KnownSeatPlans } from './known-seat-plan/known-seat-plans.ts';
import { seriesFeature } from './series/series.module.ts';
import { sessionFeature } from './session/session.module.ts';

export const features: readonly Feature[] = [
  seriesFeature,
  eventFeature,
  sessionFeature,
  knownClientFeature(clientTopic),
  copiesFeature([KnownOrganisations, KnownPeople, KnownSeatPlans]),
];
