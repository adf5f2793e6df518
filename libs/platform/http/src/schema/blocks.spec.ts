import { describe, expect, it } from '@jest/globals';
import type { z } from 'zod';
import { countries, country } from './country.ts';
import { id, ids } from './ids.ts';
import { languageMap, languageMapPatch } from './language-map.ts';
import { email, externalRef, longText, organisationCode, text, vocabularyCode } from './text.ts';
import { instant, localDate, localTime, timeZone } from './time.ts';

const uuid = '01890000-0000-7000-8000-00000000000a';

const takes = (schema: z.ZodType, value: unknown) => schema.safeParse(value).success;

describe('a value of a request', () => {
  it.each<[string, z.ZodType, unknown, unknown]>([
    ['an id, in lower case', id, uuid.toUpperCase(), uuid],
    ['text, trimmed and composed', text(), '  Ðor\u0111evic\u0301 ', 'Ðor\u0111evi\u0107'],
    ['text of several lines', longText(), 'one\n\ttwo', 'one\n\ttwo'],
    ['an instant, in milliseconds', instant, '2026-03-02T09:00:00Z', '2026-03-02T09:00:00.000Z'],
    ['a leap day', localDate, '2024-02-29', '2024-02-29'],
    ['a time', localTime, '23:59', '23:59'],
    ['a zone', timeZone, 'Europe/Belgrade', 'Europe/Belgrade'],
    ['Kosovo', country, 'XK', 'XK'],
    ['an organisation code', organisationCode, 'MNE-SDT', 'MNE-SDT'],
    ['a topic', vocabularyCode, 'trafficking-in-human-beings', 'trafficking-in-human-beings'],
    ["a partner's key", externalRef, 'crm:event/2026#7', 'crm:event/2026#7'],
    ['an address', email, 'ana@example.org', 'ana@example.org'],
    [
      'titles in two languages',
      languageMap(),
      { en: 'A', 'sr-Latn': 'B' },
      { en: 'A', 'sr-Latn': 'B' },
    ],
    ['a patch that takes a language away', languageMapPatch(), { sq: null }, { sq: null }],
  ])('may be %s', (_, schema, value, expected) => {
    expect(schema.parse(value)).toEqual(expected);
  });

  it.each<[string, z.ZodType, unknown]>([
    ['an id of another version', id, '3f2504e0-4f89-41d3-9a0c-0305e82c3301'],
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
    ['an instant with an offset', instant, '2026-03-02T09:00:00+01:00'],
    ['an instant without a zone', instant, '2026-03-02T09:00:00'],
    ['a zone that does not exist', timeZone, 'Europe/Atlantis'],
    ['an offset for a zone', timeZone, '+01:00'],
    ['a country in lower case', country, 'rs'],
    ['a country that does not exist', country, 'ZZ'],
    ['an organisation code of one letter', organisationCode, 'A'],
    ['a topic in capitals', vocabularyCode, 'Smuggling'],
    ['a key with a comma, which lists use', externalRef, 'a,b'],
    ['an address without a host', email, 'ana@'],
    ['titles in no language', languageMap(), {}],
    ['titles in a language of another region', languageMap(), { fr: 'A' }],
    ['a title that is null', languageMap(), { en: null }],
  ])('is not %s', (_, schema, value) => {
    expect(takes(schema, value)).toBe(false);
  });

  it('knows 250 countries, each once', () => {
    expect(new Set(countries).size).toBe(250);
    expect(countries).toHaveLength(250);
  });
});
