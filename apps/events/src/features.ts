import { accountTopic, clientTopic } from '@regional-events/contracts-organisations';
import {
  copiesFeature,
  knownAccountFeature,
  knownClientFeature,
  type Feature,
} from '@regional-events/platform-service';
import { calendarFilesFeature } from './calendar-files/calendar-files.module.ts';
import { calendarFeature } from './calendar/calendar.module.ts';
import { conflictsFeature } from './conflicts/conflicts.module.ts';
import { countriesFeature } from './countries/countries.module.ts';
import { KnownOrganisations } from './known-organisation/known-organisations.ts';
import { EndedPeople } from './known-person/ended-people.ts';
import { KnownPeople } from './known-person/known-people.ts';
import { KnownSeatPlans } from './known-seat-plan/known-seat-plans.ts';
import { gonePersonFeature } from './gone-person/gone-person.module.ts';
import { planningFeature } from './planning/planning.module.ts';
import { programmeFeature } from './programme/programme.module.ts';
import { scheduleImportFeature } from './schedule-import/schedule-import.module.ts';
import { venueFeature } from './venue/venue.module.ts';
import { synergiesFeature } from './synergies/synergies.module.ts';

export const features: readonly Feature[] = [
  venueFeature,
  conflictsFeature,
  programmeFeature,
  calendarFeature,
  calendarFilesFeature,
  planningFeature,
  synergiesFeature,
  scheduleImportFeature,
  countriesFeature,
  gonePersonFeature,
  knownClientFeature(clientTopic),
  knownAccountFeature(accountTopic),
  copiesFeature([KnownOrganisations, KnownPeople, EndedPeople, KnownSeatPlans]),
];
