import { agenda } from './agenda/en.ts';
import { events } from './events/en.ts';
import { series } from './series/en.ts';
import { shell } from './shell/en.ts';
import { ui } from './ui/en.ts';
import { words } from './words/en.ts';

export const en = { ...agenda, ...events, ...series, ...shell, ...ui, ...words } as const;
