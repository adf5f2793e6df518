import { clientTopic } from '@regional-events/contracts-organisations';
import { knownClientFeature, type Feature } from '@regional-events/platform-service';
import { eventFeature } from './event/event.module.ts';
import { knownOrganisationFeature } from './known-organisation/known-organisation.module.ts';
import { knownPersonFeature } from './known-person/known-person.module.ts';
import { knownSeatPlanFeature } from './known-seat-plan/known-seat-plan.module.ts';
import { seriesFeature } from './series/series.module.ts';
import { sessionFeature } from './session/session.module.ts';

export const features: readonly Feature[] = [
  seriesFeature,
  eventFeature,
  sessionFeature,
  knownClientFeature(clientTopic),
  knownOrganisationFeature,
  knownPersonFeature,
  knownSeatPlanFeature,
];
