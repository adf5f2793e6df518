import {
  defineTopic,
  id,
  languageMap,
  localDate,
  payload,
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
  memberId: id,
  from: localDate,
  /** The last day; null while it lasts. */
  to: localDate.nullable(),
});

const organisation = {
  id,
  code: z.string(),
  kind: z.enum(organisationKinds),
  names: languageMap,
  country: z.string().nullable(),
  parentId: id.nullable(),
  status: z.enum(['active', 'retired']),
};

export const organisationItem = z.object(organisation);
const changed = payload(organisation);

export const organisationTopic = defineTopic({
  service: 'organisations',
  aggregate: 'organisation',
  schemas: {
    registered: changed,
    changed,
    'composition-changed': payload({ ...organisation, members: z.array(compositionMember) }),
    retired: changed,
  },
});

export type OrganisationItem = z.infer<typeof organisationItem>;
export type OrganisationMessage = z.infer<typeof changed>;
