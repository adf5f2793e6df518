import { agenda } from './agenda/cnr.ts';
import { events } from './events/cnr.ts';
import { series } from './series/cnr.ts';
import { shell } from './shell/cnr.ts';
import { ui } from './ui/cnr.ts';
import { words } from './words/cnr.ts';

export const cnr = { ...agenda, ...events, ...series, ...shell, ...ui, ...words };
