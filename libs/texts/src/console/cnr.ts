import { accounts } from './accounts/cnr.ts';
import { agenda } from './agenda/cnr.ts';
import { events } from './events/cnr.ts';
import { home } from './home/cnr.ts';
import { imports } from './imports/cnr.ts';
import { invitations } from './invitations/cnr.ts';
import { nominating } from './nominating/cnr.ts';
import { operation } from './operation/cnr.ts';
import { organisations } from './organisations/cnr.ts';
import { partners } from './partners/cnr.ts';
import { people } from './people/cnr.ts';
import { periods } from './periods/cnr.ts';
import { registrations } from './registrations/cnr.ts';
import { series } from './series/cnr.ts';
import { shell } from './shell/cnr.ts';
import { ui } from './ui/cnr.ts';
import { words } from './words/cnr.ts';

export const cnr = {
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
