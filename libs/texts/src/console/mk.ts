import { events } from './events/mk.ts';
import { shell } from './shell/mk.ts';
import { ui } from './ui/mk.ts';
import { words } from './words/mk.ts';

export const mk = { ...events, ...shell, ...ui, ...words };
