import { agenda } from './agenda/sr-cyrl.ts';
import { events } from './events/sr-cyrl.ts';
import { series } from './series/sr-cyrl.ts';
import { shell } from './shell/sr-cyrl.ts';
import { ui } from './ui/sr-cyrl.ts';
import { words } from './words/sr-cyrl.ts';

export const srCyrl = { ...agenda, ...events, ...series, ...shell, ...ui, ...words };
