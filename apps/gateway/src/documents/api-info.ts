/** What the merged document says of the API as a whole. `servers` is what a platform without settings has. */
export const apiInfo = {
  title: 'Regional events: the partner API',
  version: '1.0.0',
  description:
    'Series of workshops for authorities of several countries: events, invitations, registrations, and a feed of what happens. ' +
    'From zero to a first registration: the guide, `docs/api/guide.md`. ' +
    'Every refusal is a problem document whose `type` leads to a page about its code; `x-problem-codes` of an operation lists the codes that it may answer, by status.',
  contact: {
    name: 'Regional events platform',
    url: 'https://regional-events.example.org',
    email: 'platform@regional-events.example.org',
  },
  license: {
    name: 'For partners of the secretariat alone',
    url: 'https://regional-events.example.org/terms',
  },
  servers: [{ url: 'http://127.0.0.1:8080' }],
  tags: [
    { name: 'access', description: 'Tokens for machine clients, and the keys that sign them.' },
    {
      name: 'accounts',
      description: 'Who signs in, and what each person may do for which object and until when.',
    },
    {
      name: 'agenda versions',
      description: 'Releases of an agenda, which never change, and how they differ.',
    },
    {
      name: 'audit',
      description: 'Who did what to which object, recorded so that no record can be lost unseen.',
    },
    {
      name: 'calendar files',
      description: 'Events, series and duties for calendar programs, by token or by a secret link.',
    },
    {
      name: 'calendars',
      description: 'Public holidays and feasts of the countries of the programme.',
    },
    {
      name: 'clients',
      description: 'The machine clients of partners: what they may do, and their secrets.',
    },
    {
      name: 'conflicts',
      description: 'What stands in the way of an event and its agenda, and who ignores it.',
    },
    {
      name: 'countries',
      description: 'The names of countries in the languages of the interface, with footnotes.',
    },
    {
      name: 'events',
      description: 'Workshops, trainings, conferences and the like, from draft to end.',
    },
    {
      name: 'invitations',
      description: 'Which organisations are asked to send people to an event.',
    },
    { name: 'jobs', description: 'Work that takes a while, such as the import of a table.' },
    {
      name: 'messages',
      description: 'What happened, in the order of a feed; the same messages are on Kafka.',
    },
    {
      name: 'operations',
      description: 'For operators of the secretariat: parked and dead messages, replays, rebuilds.',
    },
    {
      name: 'organisations',
      description: 'Authorities, task forces, projects and NGOs, and which make up another.',
    },
    { name: 'people', description: 'Who can be nominated: names, addresses and affiliations.' },
    { name: 'planning', description: 'Dates and hosts for the events of a series, with reasons.' },
    { name: 'registrations', description: 'Who comes to an event, who waits, and who does not.' },
    { name: 'seat plans', description: 'How many seats an event has, and how many are free.' },
    { name: 'series', description: 'Programmes of events with one aim.' },
    { name: 'sessions', description: 'The draft agenda of an event.' },
    { name: 'synergies', description: 'Events of others that lie near, and days held together.' },
    { name: 'venues', description: 'Houses with rooms, and places online, where events are held.' },
  ],
};
