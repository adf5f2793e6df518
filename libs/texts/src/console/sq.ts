import { agenda } from './agenda/sq.ts';
import { events } from './events/sq.ts';
import { series } from './series/sq.ts';
import { shell } from './shell/sq.ts';
import { ui } from './ui/sq.ts';
import { words } from './words/sq.ts';

export const sq = { ...agenda, ...events, ...series, ...shell, ...ui, ...words };
