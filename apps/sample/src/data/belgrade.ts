/** The second workshop of the series: what its organisers reported, with times and hours filled in. */
export const TIME_ZONE = 'Europe/Belgrade';

export const SERIES_TITLE =
  'Regional series of workshops on Smuggling of Persons and Trafficking in Human Beings, with a focus on the work of Western Balkan Task Forces';

export const SERIES_AIMS = [
  'improve joint operations and investigations',
  'create synergy and complementarity of activities among national authorities, and between the international organisations and projects that support them',
];

export const SERIES_COUNTRIES = ['RS', 'BA', 'MK'];
export const INITIATOR = 'RS-RPPO';
export const SERIES_BEGAN = '2021-10-01';

export const TOPIC_CODES = ['migrant-smuggling', 'trafficking-in-human-beings'];

export const belgrade = {
  numberInSeries: 2,
  title: 'Workshop on Combatting Migrant Smuggling and Trafficking in Human Beings',
  venue: { name: 'Conference hall, Belgrade', city: 'Belgrade', country: 'RS' },
  capacity: 46,
  registration: { opensAt: '2022-03-15T08:00:00Z', closesAt: '2022-04-29T16:00:00Z' },
  days: [
    {
      date: '2022-05-10',
      startTime: '09:00',
      endTime: '16:30',
      theme: 'Regional expert exchange on smuggling of persons and THB',
      coOrganisers: [],
    },
    {
      date: '2022-05-11',
      startTime: '09:00',
      endTime: '16:30',
      theme: 'Organised together with the International Organization for Migration',
      coOrganisers: ['IOM'],
    },
  ],
} as const;

export interface SampleSession {
  readonly ref: string;
  readonly kind: 'expert-exchange' | 'keynote' | 'group-work' | 'presentation';
  readonly date: string;
  readonly startTime: string;
  readonly endTime: string;
  readonly title: string;
  readonly organisations: readonly string[];
  /** Refs of people. */
  readonly speakers: readonly string[];
}

const DAY_1 = '2022-05-10';
const DAY_2 = '2022-05-11';

/** The nine topics of the two days. */
export const sessions: readonly SampleSession[] = [
  {
    ref: 'session-1',
    kind: 'expert-exchange',
    date: DAY_1,
    startTime: '09:30',
    endTime: '11:00',
    title:
      'Organizational set up and competence of the Task Force in Bosnia and Herzegovina, North Macedonia and Serbia',
    organisations: ['BA-TF', 'MK-TF', 'RS-TF'],
    speakers: ['speaker-ba-tf', 'speaker-mk-tf', 'speaker-rs-tf'],
  },
  {
    ref: 'session-2',
    kind: 'expert-exchange',
    date: DAY_1,
    startTime: '11:15',
    endTime: '12:30',
    title:
      'Modalities and procedures for international cooperation (JITs and parallel investigations): exchange of best practices',
    organisations: [],
    speakers: [],
  },
  {
    ref: 'session-3',
    kind: 'expert-exchange',
    date: DAY_1,
    startTime: '13:30',
    endTime: '14:45',
    title: 'Special evidentiary/investigative actions and cooperation in real time',
    organisations: [],
    speakers: [],
  },
  {
    ref: 'session-4',
    kind: 'group-work',
    date: DAY_1,
    startTime: '15:00',
    endTime: '16:30',
    title: 'Work in groups based on case studies (migrant smuggling and THB)',
    organisations: [],
    speakers: [],
  },
  {
    ref: 'session-5',
    kind: 'keynote',
    date: DAY_2,
    startTime: '09:00',
    endTime: '10:15',
    title:
      'Scope of the regional project PaCT and its outputs: prevention, protection, partnership and support services',
    organisations: ['GIZ-PACT'],
    speakers: ['speaker-pact'],
  },
  {
    ref: 'session-6',
    kind: 'keynote',
    date: DAY_2,
    startTime: '10:30',
    endTime: '11:30',
    title: 'Intervention and provision of support to victims of trafficking in human beings',
    organisations: ['OPEN-GATE'],
    speakers: ['speaker-open-gate'],
  },
  {
    ref: 'session-7',
    kind: 'keynote',
    date: DAY_2,
    startTime: '11:30',
    endTime: '12:30',
    title: 'Victim centred and protection sensitive approach in investigations',
    organisations: ['IOM-VIENNA'],
    speakers: ['speaker-iom'],
  },
  {
    ref: 'session-8',
    kind: 'keynote',
    date: DAY_2,
    startTime: '13:30',
    endTime: '14:45',
    title:
      'Organization of the Joint Operational Office in Vienna: opportunities for cooperation and coordination (Task Force Western Balkan)',
    organisations: ['JOO'],
    speakers: ['speaker-joo'],
  },
  {
    ref: 'session-9',
    kind: 'keynote',
    date: DAY_2,
    startTime: '15:00',
    endTime: '16:00',
    title: 'The Hawala system of payment (a cultural mediator)',
    organisations: [],
    speakers: ['speaker-mediator'],
  },
];
