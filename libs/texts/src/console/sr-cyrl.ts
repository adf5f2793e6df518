import { accounts } from './accounts/sr-cyrl.ts';
import { agenda } from './agenda/sr-cyrl.ts';
import { events } from './events/sr-cyrl.ts';
import { home } from './home/sr-cyrl.ts';
import { imports } from './imports/sr-cyrl.ts';
import { invitations } from './invitations/sr-cyrl.ts';
import { nominating } from './nominating/sr-cyrl.ts';
import { operation } from './operation/sr-cyrl.ts';
import { organisations } from './organisations/sr-cyrl.ts';
import { partners } from './partners/sr-cyrl.ts';
import { people } from './people/sr-cyrl.ts';
import { periods } from './periods/sr-cyrl.ts';
import { registrations } from './registrations/sr-cyrl.ts';
import { series } from './series/sr-cyrl.ts';
import { shell } from './shell/sr-cyrl.ts';
import { ui } from './ui/sr-cyrl.ts';
import { words } from './words/sr-cyrl.ts';

export const srCyrl = {
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
