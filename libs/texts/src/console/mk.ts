import { accounts } from './accounts/mk.ts';
import { agenda } from './agenda/mk.ts';
import { events } from './events/mk.ts';
import { imports } from './imports/mk.ts';
import { organisations } from './organisations/mk.ts';
import { people } from './people/mk.ts';
import { periods } from './periods/mk.ts';
import { series } from './series/mk.ts';
import { shell } from './shell/mk.ts';
import { ui } from './ui/mk.ts';
import { words } from './words/mk.ts';

export const mk = {
  ...accounts,
  ...agenda,
  ...events,
  ...imports,
  ...organisations,
  ...people,
  ...periods,
  ...series,
  ...shell,
  ...ui,
  ...words,
};
