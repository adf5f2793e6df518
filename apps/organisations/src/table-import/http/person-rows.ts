import {
  email,
  externalRef,
  localDate,
  organisationCode,
  script,
  spokenLanguage,
  text,
  uniqueList,
} from '@regional-events/platform-http';
import { z } from 'zod';
import type { ImportedPerson, ReadRow } from '../use-cases/ports.ts';
import { checkedRows, type Cells, type RowSchema } from './checked-cells.ts';
import { personColumns } from './table-columns.ts';

const NAME_LENGTH = 100;
const MOST_LANGUAGES = 20;
const CYRILLIC = /\p{Script=Cyrillic}/u;

const yesOrNo = z
  .enum(['yes', 'no', 'true', 'false', '1', '0'], 'must be yes or no')
  .transform((word) => ['yes', 'true', '1'].includes(word));
const name = text(NAME_LENGTH).nullable().default(null);

const schema = z.object({
  key: externalRef.nullable().default(null),
  givenName: name,
  familyName: name,
  otherScript: z.object({ givenName: name, familyName: name, script }).nullable().default(null),
  email: email.nullable().default(null),
  languages: uniqueList(spokenLanguage, MOST_LANGUAGES, 'language').nullable().default(null),
  protected: yesOrNo.nullable().default(null),
  organisationCode: organisationCode.nullable().default(null),
  position: text().nullable().default(null),
  from: localDate.nullable().default(null),
  to: localDate.nullable().default(null),
  another: yesOrNo.default(false),
});

const personRow: RowSchema<ImportedPerson> = {
  columns: personColumns,
  schema,
  texts: ['givenName', 'familyName', 'otherGivenName', 'otherFamilyName', 'position'],
  shaped({ otherGivenName, otherFamilyName, script: named, ...cells }: Cells) {
    const other = [otherGivenName, otherFamilyName].filter((one) => one !== undefined);
    const written = named ?? (CYRILLIC.test(other.join('')) ? 'Cyrl' : 'Latn');
    const { languages, protected: isProtected, another, ...rest } = cells;
    return {
      ...rest,
      ...(other.length > 0 && {
        otherScript: { givenName: otherGivenName, familyName: otherFamilyName, script: written },
      }),
      ...(languages !== undefined && { languages: languages.split(/[\s,;|]+/u).filter(Boolean) }),
      ...(isProtected !== undefined && { protected: isProtected.toLowerCase() }),
      ...(another !== undefined && { another: another.toLowerCase() }),
    };
  },
};

/** The rows of a table of people. */
export function personRows(
  type: string | undefined,
  bytes: Uint8Array,
): Promise<readonly ReadRow[]> {
  return checkedRows({ type, bytes }, personRow, (person) => ({ person }));
}
