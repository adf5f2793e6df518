import {
  defineTopic,
  growing,
  id,
  languageMap,
  localDate,
  payload,
  type DeepReadonly,
} from '@regional-events/contracts-envelope';
import { z } from 'zod';

export const organisationKinds = [
  'prosecution',
  'law-enforcement',
  'task-force',
  'ministry',
  'local-authority',
  'international-organisation',
  'project',
  'ngo',
  'joint-body',
] as const;

export const compositionMember = z.object({
  memberId: id.describe('The organisation that is a member.'),
  from: localDate.describe('The first day.'),
  to: localDate.nullable().describe('The last day; null while it lasts.'),
});

const organisation = {
  id: id.describe('The id of the organisation.'),
  code: z.string().describe('Short, unique, for people: `RS-TF`.'),
  kind: z.enum(organisationKinds).describe('What sort of body it is.'),
  names: languageMap.describe('By language.'),
  country: z
    .string()
    .nullable()
    .describe('ISO 3166-1 alpha-2, or `XK`; null for a body of no country.'),
  parentId: id.nullable().describe('The organisation that it is a part of.'),
  status: z
    .enum(['active', 'retired'])
    .describe('A retired organisation takes part in nothing new.'),
  aliases: z
    .array(z.string())
    .describe('Other names and abbreviations that people know it by, in any language.'),
};

export const organisationItem = z.object(organisation);
const fields = {
  ...organisation,
  kind: growing(organisationKinds).describe('What sort of body it is.'),
  aliases: organisation.aliases.exactOptional(),
};
const changed = payload(fields);

export const organisationTopic = defineTopic({
  service: 'organisations',
  aggregate: 'organisation',
  about:
    'Authorities, task forces, projects, NGOs and other bodies, and which of them make up another.',
  schemas: {
    registered: changed.describe('The organisation is known from now on.'),
    changed: changed.describe('Something about the organisation changed.'),
    'composition-changed': payload({
      ...fields,
      members: z.array(compositionMember).describe('All of them, also those of the past.'),
    }).describe('Other organisations make it up than before.'),
    retired: changed.describe('The organisation takes part in nothing new.'),
  },
});

export type OrganisationItem = DeepReadonly<z.infer<typeof organisationItem>>;
export type OrganisationMessage = z.infer<typeof changed>;
