import { accounts } from './accounts/mk.ts';
import { agenda } from './agenda/mk.ts';
import { events } from './events/mk.ts';
import { home } from './home/mk.ts';
import { imports } from './imports/mk.ts';
import { invitations } from './invitations/mk.ts';
import { nominating } from './nominating/mk.ts';
import { operation } from './operation/mk.ts';
import { organisations } from './organisations/mk.ts';
import { partners } from './partners/mk.ts';
import { people } from './people/mk.ts';
import { periods } from './periods/mk.ts';
import { registrations } from './registrations/mk.ts';
import { series } from './series/mk.ts';
import { shell } from './shell/mk.ts';
import { ui } from './ui/mk.ts';
import { words } from './words/mk.ts';

export const mk = {
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
