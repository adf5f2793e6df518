import { accounts } from './accounts/bs.ts';
import { agenda } from './agenda/bs.ts';
import { events } from './events/bs.ts';
import { home } from './home/bs.ts';
import { imports } from './imports/bs.ts';
import { invitations } from './invitations/bs.ts';
import { nominating } from './nominating/bs.ts';
import { operation } from './operation/bs.ts';
import { organisations } from './organisations/bs.ts';
import { partners } from './partners/bs.ts';
import { people } from './people/bs.ts';
import { periods } from './periods/bs.ts';
import { registrations } from './registrations/bs.ts';
import { series } from './series/bs.ts';
import { shell } from './shell/bs.ts';
import { ui } from './ui/bs.ts';
import { words } from './words/bs.ts';

export const bs = {
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
