export const events = {
  'events.overview': 'Overview',
} as const;
