import type { periods as en } from './en.ts';

export const periods: Readonly<Record<keyof typeof en, string>> = {
  'periods.from': 'Прв ден',
  'periods.to': 'Последен ден',
  'periods.toHelp': 'Празно додека трае',
  'periods.fromTo': '{from} – {to}',
  'periods.since': 'од {from}',
  'periods.at': '{date}, {time}',
  'periods.ended': 'Завршено',
  'periods.later': 'Подоцна',
  'periods.today': 'Денес',
};
