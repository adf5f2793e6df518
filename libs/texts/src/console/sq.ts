import { accounts } from './accounts/sq.ts';
import { agenda } from './agenda/sq.ts';
import { events } from './events/sq.ts';
import { home } from './home/sq.ts';
import { imports } from './imports/sq.ts';
import { invitations } from './invitations/sq.ts';
import { nominating } from './nominating/sq.ts';
import { operation } from './operation/sq.ts';
import { organisations } from './organisations/sq.ts';
import { partners } from './partners/sq.ts';
import { people } from './people/sq.ts';
import { periods } from './periods/sq.ts';
import { registrations } from './registrations/sq.ts';
import { series } from './series/sq.ts';
import { shell } from './shell/sq.ts';
import { ui } from './ui/sq.ts';
import { words } from './words/sq.ts';

export const sq = {
  ...accounts,
  ...agenda,
  ...events,
  ...home,
  ...imports,
  ...invitations,
  ...nominating,
  ...operation,
  ...organisations,
  ...partners,
  ...people,
  ...periods,
  ...registrations,
  ...series,
  ...shell,
  ...ui,
  ...words,
};
