import type { KnownOrganisation } from '../../known-organisation/known-organisations.ts';

const abbreviations: Readonly<Record<string, string>> = {
  prosecution: 'PROS',
  'law-enforcement': 'POL',
  'task-force': 'TF',
  ministry: 'MIN',
  'local-authority': 'LOC',
  'international-organisation': 'IO',
  project: 'PROJ',
  ngo: 'NGO',
  'joint-body': 'JB',
};

const DIGITS = 2;

/**
 * What stands for the name of whoever is not named at an event, such as BA-PROS-03: the country and the kind of the
 * organisation that the person comes for, and the person's number at the event.
 */
export function pseudonymOf(
  organisation: Pick<KnownOrganisation, 'country' | 'kind'> | undefined,
  number: number,
): string {
  const country = organisation?.country ?? 'INT';
  const kind = organisation === undefined ? 'GUEST' : (abbreviations[organisation.kind] ?? 'ORG');
  return `${country}-${kind}-${String(number).padStart(DIGITS, '0')}`;
}
