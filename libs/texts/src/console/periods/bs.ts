import type { periods as en } from './en.ts';

export const periods: Readonly<Record<keyof typeof en, string>> = {
  'periods.from': 'Prvi dan',
  'periods.to': 'Posljednji dan',
  'periods.toHelp': 'Prazno dok traje',
  'periods.fromTo': '{from} – {to}',
  'periods.since': 'od {from}',
  'periods.at': '{date}, {time}',
  'periods.ended': 'Završeno',
  'periods.later': 'Kasnije',
  'periods.today': 'Danas',
};
