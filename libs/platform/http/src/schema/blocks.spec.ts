import { describe, expect, it } from '@jest/globals';
import type { z } from 'zod';
import { countries, country } from './country.ts';
import { email } from './email.ts';
import { id, ids } from './ids.ts';
import { languageMap, languageMapPatch } from './language-map.ts';
import { spokenLanguage } from './language-tag.ts';
import { externalRef, longText, organisationCode, text, vocabularyCode } from './text.ts';
import { instant, localDate, localTime, timeZone } from './time.ts';

const uuid = '01890000-0000-7000-8000-00000000000a';

const takes = (schema: z.ZodType, value: unknown) => schema.safeParse(value).success;

describe('a value of a request', () => {
  it.each<[string, z.ZodType, unknown, unknown]>([
    ['an id, in lower case', id, uuid.toUpperCase(), uuid],
    [
      'an id that others made',
      id,
      '3F2504E0-4F89-41D3-9A0C-0305E82C3301',
      '3f2504e0-4f89-41d3-9a0c-0305e82c3301',
    ],
    [
      'an id of no version',
      id,
      `${'0'.repeat(8)}-0000-0000-0000-${'0'.repeat(12)}`,
      `${'0'.repeat(8)}-0000-0000-0000-${'0'.repeat(12)}`,
    ],
    ['text, trimmed and composed', text(), '  Ðor\u0111evic\u0301 ', 'Ðor\u0111evi\u0107'],
    ['text of several lines', longText(), 'one\n\ttwo', 'one\n\ttwo'],
    ['an instant, in milliseconds', instant, '2026-03-02T09:00:00Z', '2026-03-02T09:00:00.000Z'],
    [
      'an instant with an offset',
      instant,
      '2026-03-02T09:00:00.1234+05:45',
      '2026-03-02T03:15:00.123Z',
    ],
    ['the last moment', instant, '2200-12-31T23:59:59.999Z', '2200-12-31T23:59:59.999Z'],
    ['the first day', localDate, '1900-01-01', '1900-01-01'],
    ['the last day', localDate, '2200-12-31', '2200-12-31'],
    ['a leap day', localDate, '2024-02-29', '2024-02-29'],
    ['a time', localTime, '23:59', '23:59'],
    ['a zone', timeZone, 'Europe/Belgrade', 'Europe/Belgrade'],
    ['a zone in any case, in its own spelling', timeZone, 'europe/sarajevo', 'Europe/Sarajevo'],
    ['Kosovo', country, 'XK', 'XK'],
    ['an organisation code', organisationCode, 'MNE-SDT', 'MNE-SDT'],
    ['an organisation code with small letters', organisationCode, 'UNODC-rpm', 'UNODC-rpm'],
    ['a topic', vocabularyCode, 'trafficking-in-human-beings', 'trafficking-in-human-beings'],
    ["a partner's key", externalRef, 'crm:event/2026#7', 'crm:event/2026#7'],
    ["a register's key", externalRef, 'E$0ECBM00023', 'E$0ECBM00023'],
    ['a key of all that is printable', externalRef, ' ~"\\,', ' ~"\\,'],
    ['an address, trimmed', email, ' ana@example.org ', 'ana@example.org'],
    ['an address with signs', email, "o'neil+x/y@Mail.Example.ORG", "o'neil+x/y@mail.example.org"],
    ['an address of an international domain', email, 'ana@пример.срб', 'ana@пример.срб'],
    ['a local part of 64', email, `${'a'.repeat(64)}@example.org`, `${'a'.repeat(64)}@example.org`],
    ['an address', email, 'ana@example.org', 'ana@example.org'],
    [
      'titles in two languages',
      languageMap(),
      { en: 'A', 'sr-Latn': 'B' },
      { en: 'A', 'sr-Latn': 'B' },
    ],
    [
      'titles by any language tag, in canonical spelling',
      languageMap(),
      { FR: 'A', 'SR-latn-me': 'B', CNR: 'C', 'zh-cmn-hant': 'D', 'de-ch-1996': 'E', 'x-own': 'F' },
      { fr: 'A', 'sr-Latn-ME': 'B', cnr: 'C', 'zh-cmn-Hant': 'D', 'de-CH-1996': 'E', 'x-own': 'F' },
    ],
    ['a language', spokenLanguage, 'sr-cyrl', 'sr-Cyrl'],
    ['a patch that takes a language away', languageMapPatch(), { sq: null }, { sq: null }],
  ])('may be %s', (_, schema, value, expected) => {
    expect(schema.parse(value)).toEqual(expected);
  });

  it.each<[string, z.ZodType, unknown]>([
    ['an id in braces', id, `{${uuid}}`],
    ['an id without hyphens', id, uuid.replaceAll('-', '')],
    ['the same id twice, once in capitals', ids(), [uuid, uuid.toUpperCase()]],
    ['the same id twice', ids(), [uuid, uuid]],
    ['too many ids', ids(0), [uuid]],
    ['nothing but spaces', text(), '   '],
    ['text that is too long', text(3), 'abcd'],
    ['a line break where there is one line', text(), 'a\nb'],
    ['a NUL', longText(), 'a\u0000b'],
    ['half of a surrogate pair', text(), 'a\ud800'],
    ['a day that no month has', localDate, '2026-02-29'],
    ['a date with a time', localDate, '2026-02-20T00:00:00Z'],
    ['an hour that no day has', localTime, '24:00'],
    ['a time with seconds', localTime, '09:00:00'],
    ['a day before the years', localDate, '1899-12-31'],
    ['a day after the years', localDate, '2201-01-01'],
    ['a day in the year 0', localDate, '0000-01-01'],
    ['an instant of the year 1', instant, '0001-01-01T00:00:00Z'],
    ['an instant before the years by UTC', instant, '1900-01-01T00:30:00+01:00'],
    ['an instant after the years by UTC', instant, '2200-12-31T23:30:00-01:00'],
    ['an instant without a zone', instant, '2026-03-02T09:00:00'],
    ['a zone that does not exist', timeZone, 'Europe/Atlantis'],
    ['an offset for a zone', timeZone, '+01:00'],
    ['a country in lower case', country, 'rs'],
    ['a country that does not exist', country, 'ZZ'],
    ['an organisation code of one letter', organisationCode, 'A'],
    ['a topic in capitals', vocabularyCode, 'Smuggling'],
    ['a key that is not ASCII', externalRef, 'š'],
    ['a key with a line break', externalRef, 'a\n'],
    ['a key that is too long', externalRef, 'a'.repeat(101)],
    ['an organisation code with a space', organisationCode, 'A B'],
    ['an address without a host', email, 'ana@'],
    ['an address with a space inside', email, 'a na@example.org'],
    ['an address with two dots', email, 'a..b@example.org'],
    ['an address with a dot at an end', email, 'ana.@example.org'],
    ['an address with a quoted local part', email, '"a b"@example.org'],
    ['an address with a name', email, 'Ana <ana@example.org>'],
    ['an address literal', email, 'ana@[127.0.0.1]'],
    ['an address of one label', email, 'ana@localhost'],
    ['an address with a long local part', email, `${'a'.repeat(65)}@example.org`],
    ['an address with a long label', email, `ana@${'a'.repeat(64)}.org`],
    ['an address that is too long', email, `ana@${'a.'.repeat(130)}org`],
    ['an address with an underscore in its domain', email, 'ana@ex_ample.org'],
    ['an address with a hyphen at the end of a label', email, 'ana@example-.org'],
    ['an address with an invisible character', email, 'ana@exa\u00admple.org'],
    ['an address with a line break inside', email, 'ana@example.org\nBcc: b@example.org'],
    ['two addresses', email, 'a@example.org,b@example.org'],
    ['titles in no language', languageMap(), {}],
    ['titles in one language twice', languageMap(), { 'sr-Latn': 'A', 'sr-latn': 'B' }],
    ['a title of no language', languageMap(), { 'not a tag': 'A' }],
    ['a title of an underscored language', languageMap(), { sr_Latn: 'A' }],
    [
      'titles in too many languages',
      languageMap(),
      Object.fromEntries(Array.from({ length: 31 }, (_, index) => [`x-${index}`, 'A'])),
    ],
    ['a patch that names a language twice', languageMapPatch(), { EN: null, en: 'A' }],
    ['a language of one letter', spokenLanguage, 's'],
    ['a title that is null', languageMap(), { en: null }],
  ])('is not %s', (_, schema, value) => {
    expect(takes(schema, value)).toBe(false);
  });

  it('knows 250 countries, each once', () => {
    expect(new Set(countries).size).toBe(250);
    expect(countries).toHaveLength(250);
  });
});
