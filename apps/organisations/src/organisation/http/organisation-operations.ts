import { exampleId, type OperationDeclarations } from '@regional-events/platform-http';

const ministry = {
  code: 'MK-MOI',
  kind: 'ministry',
  names: { en: 'Ministry of Interior', mk: 'Министерство за внатрешни работи' },
  aliases: ['MOI'],
  country: 'MK',
  parentId: null,
  externalRef: 'register:4033',
};
const shownMinistry = { id: exampleId('ministry'), ...ministry, status: 'active' };
const parameters = { id: exampleId('ministry') };

export const organisationOperations = {
  register: {
    id: 'registerOrganisation',
    summary: 'Register an organisation',
    description:
      'Adds an organisation to the register; its `code` must be free. For the secretariat. The message `organisation.registered` follows.',
    problems: {
      403: ['organisation.not-yours'],
      409: ['organisation.retired', 'organisation.code-taken', 'organisation.external-ref-taken'],
      422: ['organisation.unknown-parent'],
    },
    example: { body: ministry, answer: shownMinistry },
  },
  list: {
    id: 'listOrganisations',
    summary: 'List organisations',
    description:
      'Gives the organisations that fit all filters, in the order in which they were registered unless `sort` says otherwise. Every client with the scope sees all of them. `search` finds them by their code, their names in all languages, their aliases, and the initials of those.',
    example: {
      parameters: { search: 'mvr', code: ['MK-MOI'], status: ['active'], limit: 10 },
      answer: { data: [shownMinistry], page: { next: null } },
    },
  },
  read: {
    id: 'readOrganisation',
    summary: 'Read an organisation',
    description: 'Gives one organisation by its id. To find one by its code, list with `?code=`.',
    problems: { 404: ['organisation.not-found'] },
    example: { parameters, answer: shownMinistry },
  },
  change: {
    id: 'changeOrganisation',
    summary: 'Change an organisation',
    description:
      'Changes what the body names and leaves the rest; a language that is set to null goes. The secretariat changes everything but the code; a client of the organisation itself changes its `names` and `aliases`; `aliases` is replaced as a whole. The message `organisation.changed` follows, or `organisation.retired` where the status becomes `retired`; a retired organisation takes part in nothing new: it becomes no parent, member, organiser, co-organiser or initiator, is not invited, accepts and nominates nothing, gets no client, nobody new is affiliated to it, and nobody speaks for it from that day on. What it takes part in already stays.',
    problems: {
      403: ['organisation.not-yours'],
      404: ['organisation.not-found'],
      409: ['organisation.code-is-fixed', 'organisation.parent-cycle', 'organisation.retired'],
      422: ['organisation.nameless', 'organisation.too-many-names', 'organisation.unknown-parent'],
    },
    example: {
      parameters: { ...parameters },
      body: { names: { sq: 'Ministria e Punëve të Brendshme' } },
      answer: {
        ...shownMinistry,
        names: { ...ministry.names, sq: 'Ministria e Punëve të Brendshme' },
      },
    },
  },
} satisfies OperationDeclarations;
