import { delegations } from './organisations.ts';

/** Everybody here is made up; the addresses end in example.org. */
export interface SamplePerson {
  /** The partner's own key, also the local part of the address. */
  readonly ref: string;
  readonly givenName: string;
  readonly familyName: string;
  /** Null: speaks for nobody. */
  readonly organisation: string | null;
  readonly position: string;
  readonly languages: readonly string[];
}

const NAMES: Readonly<Record<string, { given: readonly string[]; family: readonly string[] }>> = {
  RS: {
    given: [
      'Jelena',
      'Nikola',
      'Milica',
      'Stefan',
      'Ivana',
      'Marko',
      'Dragana',
      'Vuk',
      'Teodora',
      'Luka',
      'Đorđe',
    ],
    family: ['Petrović', 'Đorđević', 'Ilić', 'Marković', 'Stojanović', 'Pavlović', 'Kostić'],
  },
  BA: {
    given: [
      'Amra',
      'Emir',
      'Lejla',
      'Goran',
      'Selma',
      'Adnan',
      'Sanja',
      'Haris',
      'Mirela',
      'Zoran',
    ],
    family: ['Hodžić', 'Kovačević', 'Begić', 'Babić', 'Delić', 'Marić', 'Softić'],
  },
  MK: {
    given: [
      'Elena',
      'Aleksandar',
      'Marija',
      'Besnik',
      'Katerina',
      'Igor',
      'Arta',
      'Filip',
      'Sanja',
      'Goce',
    ],
    family: [
      'Stojanovski',
      'Dimitrovska',
      'Ademi',
      'Trajkovski',
      'Ristevska',
      'Selimi',
      'Nikolovski',
    ],
  },
  ANY: {
    given: ['Anna', 'Pierre', 'Marta', 'Johan', 'Laura', 'David'],
    family: ['Lindqvist', 'Moreau', 'Kowalska', 'Berger', 'Rossi', 'Novak'],
  },
};

const LANGUAGES: Readonly<Record<string, readonly string[]>> = {
  RS: ['sr-Latn', 'en'],
  BA: ['bs', 'en'],
  MK: ['mk', 'en'],
  ANY: ['en'],
};

const POSITIONS = [
  'Prosecutor',
  'Inspector',
  'Analyst',
  'Head of unit',
  'Adviser',
  'Liaison officer',
];

/** Those whom each delegation may send: its seats and those beyond. */
export const delegates: readonly SamplePerson[] = delegations.flatMap(({ code, seats, beyond }) =>
  Array.from({ length: seats + beyond }, (_, index) => delegate(code, index)),
);

function delegate(organisation: string, index: number): SamplePerson {
  const country = organisation.slice(0, 2);
  const place = country in NAMES ? country : 'ANY';
  const names = NAMES[place] ?? { given: [], family: [] };
  const offset = organisation.length;
  return {
    ref: `${organisation.toLowerCase()}-${String(index + 1).padStart(2, '0')}`,
    givenName: names.given[(index + offset) % names.given.length] ?? '',
    familyName: names.family[(index * 2 + offset) % names.family.length] ?? '',
    organisation,
    position: POSITIONS[index % POSITIONS.length] ?? '',
    languages: LANGUAGES[place] ?? ['en'],
  };
}

/** Who spoke, as far as the report tells for whom; the names are made up. */
export const speakers: readonly SamplePerson[] = [
  speaker('speaker-ba-tf', 'Jasmin', 'Alić', 'BA-TF', 'Head of the Task Force', ['bs', 'en']),
  speaker('speaker-mk-tf', 'Vesna', 'Petrovska', 'MK-TF', 'Head of the National Unit', [
    'mk',
    'en',
  ]),
  speaker('speaker-rs-tf', 'Radovan', 'Simić', 'RS-TF', 'Head of the Task Force', [
    'sr-Latn',
    'en',
  ]),
  speaker('speaker-pact', 'Helene', 'Vogt', 'GIZ-PACT', 'Team leader', ['en']),
  speaker('speaker-open-gate', 'Biljana', 'Spasova', 'OPEN-GATE', 'Programme coordinator', [
    'mk',
    'en',
  ]),
  speaker('speaker-iom', 'Thomas', 'Egger', 'IOM-VIENNA', 'Regional specialist', ['en']),
  speaker('speaker-joo', 'Karin', 'Steiner', 'JOO', 'Head of office', ['en']),
  speaker('speaker-mediator', 'Samir', 'Karimi', null, 'Cultural mediator', ['en']),
];

function speaker(
  ref: string,
  givenName: string,
  familyName: string,
  organisation: string | null,
  position: string,
  languages: readonly string[],
): SamplePerson {
  return { ref, givenName, familyName, organisation, position, languages };
}

export function addressOf(person: SamplePerson): string {
  return `${person.ref}@example.org`;
}
