import type { periods as en } from './en.ts';

export const periods: Readonly<Record<keyof typeof en, string>> = {
  'periods.from': 'Први дан',
  'periods.to': 'Последњи дан',
  'periods.toHelp': 'Празно док траје',
  'periods.fromTo': '{from} – {to}',
  'periods.since': 'од {from}',
  'periods.at': '{date}, {time}',
  'periods.ended': 'Завршено',
  'periods.later': 'Касније',
  'periods.today': 'Данас',
};
