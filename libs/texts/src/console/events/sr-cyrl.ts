import type { events as en } from './en.ts';

export const events: Readonly<Record<keyof typeof en, string>> = {
  'events.overview': 'Преглед',
};
