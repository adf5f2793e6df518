import { agenda } from './agenda/bs.ts';
import { events } from './events/bs.ts';
import { series } from './series/bs.ts';
import { shell } from './shell/bs.ts';
import { ui } from './ui/bs.ts';
import { words } from './words/bs.ts';

export const bs = { ...agenda, ...events, ...series, ...shell, ...ui, ...words };
