import { shell } from './shell/en.ts';
import { ui } from './ui/en.ts';
import { words } from './words/en.ts';

export const en = { ...shell, ...ui, ...words } as const;
