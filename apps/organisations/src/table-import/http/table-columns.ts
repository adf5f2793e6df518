import type { KnownColumns } from '../file/columns.ts';

/** The headings that each kind of table may have, in small letters, with spaces between words. */
export const organisationColumns: KnownColumns = {
  headings: {
    code: ['code', 'organisation code', 'organization code', 'abbreviation'],
    kind: ['kind', 'type'],
    name: ['name', 'organisation', 'organization', 'title'],
    country: ['country', 'country code'],
    parentCode: ['parent code', 'parent', 'part of'],
    aliases: ['aliases', 'alias', 'other names', 'also known as'],
  },
  required: ['code'],
  byLanguage: ['name'],
};

export const personColumns: KnownColumns = {
  headings: {
    key: ['key', 'id', 'external ref', 'externalref', 'number'],
    givenName: ['given name', 'givenname', 'first name', 'name'],
    familyName: ['family name', 'familyname', 'last name', 'surname'],
    otherGivenName: ['other given name', 'given name in other script', 'given name (cyrillic)'],
    otherFamilyName: ['other family name', 'family name in other script', 'family name (cyrillic)'],
    script: ['script', 'other script'],
    email: ['e mail', 'email', 'mail', 'e mail address', 'email address', 'address'],
    languages: ['languages', 'language'],
    organisationCode: ['organisation code', 'organization code', 'organisation', 'organization'],
    position: ['position', 'function', 'job title'],
    from: ['from', 'since'],
    to: ['to', 'until'],
    protected: ['protected'],
    another: ['another', 'another person', 'not a double'],
  },
  required: ['familyName'],
};
