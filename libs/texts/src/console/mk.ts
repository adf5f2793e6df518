import { agenda } from './agenda/mk.ts';
import { events } from './events/mk.ts';
import { series } from './series/mk.ts';
import { shell } from './shell/mk.ts';
import { ui } from './ui/mk.ts';
import { words } from './words/mk.ts';

export const mk = { ...agenda, ...events, ...series, ...shell, ...ui, ...words };
