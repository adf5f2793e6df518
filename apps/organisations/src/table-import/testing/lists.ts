import { nameOfTheRegion } from '../../person/testing/names-of-the-region.ts';

const MARK = '\uFEFF';
const countries = ['AL', 'BA', 'ME', 'MK', 'RS', 'XK'];
const kinds = ['Ministry', 'Law enforcement', 'Prosecution', 'Task force', 'NGO', 'Project'];

/** 63 organisations: a ministry of each country, and who is part of it before and after it in the list. */
export function listOfOrganisations(): string {
  const rows = Array.from({ length: 63 }, (_, index) => {
    const country = countries[index % countries.length] ?? '';
    const kind = kinds[Math.floor(index / countries.length) % kinds.length] ?? '';
    const number = String(index + 1).padStart(2, '0');
    const isMinistry = index >= 6 && index < 12;
    const parent = isMinistry
      ? ''
      : `LIST-${String(7 + (index % countries.length)).padStart(2, '0')}`;
    const names = [
      `"Body ${number}; ${country}"`,
      `Тело ${number}`,
      index % 3 === 0 ? `Telo ${number}` : '',
    ];
    return [
      `LIST-${number}`,
      kind,
      ...names,
      country,
      parent,
      index % 2 === 0 ? `B${number}|T${number}` : '',
    ];
  });
  const header = [
    'Code',
    'Kind',
    'Name',
    'Name.mk',
    'name (sr-Latn)',
    'Country',
    'Parent code',
    'Aliases',
  ];
  return `${MARK}${[header, ...rows].map((row) => row.join(';')).join('\r\n')}\r\n`;
}

/** 300 people of these organisations, in two scripts, every third without an address. */
export function listOfPeople(): string {
  const rows = Array.from({ length: 300 }, (_, index) => {
    const { givenName, familyName, inCyrillic } = nameOfTheRegion(index * 11);
    const email = index % 3 === 0 ? '' : `person${index}@example.org`;
    const code = `LIST-${String(1 + (index % 63)).padStart(2, '0')}`;
    const isProtected = index % 10 === 0 ? 'yes' : '';
    const other = index % 4 === 0 ? ['', ''] : [inCyrillic.givenName, inCyrillic.familyName];
    return [
      givenName,
      familyName,
      ...other,
      email,
      'en, sr-Latn',
      code,
      'Inspector',
      '2026-01-01',
      isProtected,
    ];
  });
  const header = [
    'Given name',
    'Family name',
    'Other given name',
    'Other family name',
    'E-mail',
    'Languages',
    'Organisation code',
    'Position',
    'From',
    'Protected',
  ];
  return `${MARK}${[header, ...rows].map((row) => row.join(';')).join('\r\n')}\r\n`;
}
