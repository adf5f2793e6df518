export const periods = {
  'periods.from': 'First day',
  'periods.to': 'Last day',
  'periods.toHelp': 'Empty while it lasts',
  'periods.fromTo': '{from} – {to}',
  'periods.since': 'since {from}',
  'periods.at': '{date}, {time}',
  'periods.ended': 'Ended',
  'periods.later': 'From later on',
  'periods.today': 'Today',
} as const;
