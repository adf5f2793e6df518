import { accounts } from './accounts/en.ts';
import { agenda } from './agenda/en.ts';
import { events } from './events/en.ts';
import { home } from './home/en.ts';
import { imports } from './imports/en.ts';
import { invitations } from './invitations/en.ts';
import { nominating } from './nominating/en.ts';
import { operation } from './operation/en.ts';
import { organisations } from './organisations/en.ts';
import { partners } from './partners/en.ts';
import { people } from './people/en.ts';
import { periods } from './periods/en.ts';
import { registrations } from './registrations/en.ts';
import { series } from './series/en.ts';
import { shell } from './shell/en.ts';
import { ui } from './ui/en.ts';
import { words } from './words/en.ts';

export const en = {
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
} as const;
