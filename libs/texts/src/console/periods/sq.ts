import type { periods as en } from './en.ts';

export const periods: Readonly<Record<keyof typeof en, string>> = {
  'periods.from': 'Dita e parë',
  'periods.to': 'Dita e fundit',
  'periods.toHelp': 'Bosh përderisa zgjat',
  'periods.fromTo': '{from} – {to}',
  'periods.since': 'që nga {from}',
  'periods.at': '{date}, {time}',
  'periods.ended': 'Përfunduar',
  'periods.later': 'Nga më vonë',
  'periods.today': 'Sot',
};
