import { shell } from './shell/bs.ts';
import { ui } from './ui/bs.ts';
import { words } from './words/bs.ts';

export const bs = { ...shell, ...ui, ...words };
