import { entryPointsOf, FakeClock, keepsRules } from '@regional-events/testing';
import { AT, anOrganisation } from '../organisation/testing/organisation-builder.ts';
import { as, secretariat } from '../organisation/testing/contexts.ts';
import { DirectUnitOfWork } from '../organisation/testing/direct-unit-of-work.ts';
import { InMemoryOrganisations } from '../organisation/testing/in-memory-organisations.ts';
import { Client, type ClientDetails } from './domain/client.ts';
import { ClientController } from './http/client.controller.ts';
import { ClientVerbsController } from './http/client-verbs.controller.ts';
import { ClientStore } from './use-cases/client-store.ts';
import { RegisterClient } from './use-cases/register-client.ts';

const entryPoints = entryPointsOf([ClientController, ClientVerbsController]);
const create = 'POST /v1/clients';
const patch = 'PATCH /v1/clients/:id';
const revoke = 'POST /v1/clients/:id/revoke';
const rotate = 'POST /v1/clients/:id/rotate-secret';

async function registered(status: 'active' | 'retired'): Promise<unknown> {
  const kept = new InMemoryOrganisations();
  const organisation = anOrganisation('A');
  organisation.change({ ...organisation.facts, status }, AT);
  await kept.save(organisation);
  const clients = {
    find: async () => undefined,
    findByClientId: async () => undefined,
    save: async () => undefined,
  };
  const store = new ClientStore(
    clients,
    { append: async () => undefined },
    { firstClient: undefined },
  );
  const secrets = { make: () => 'secret', hashOf: (secret: string) => secret };
  const useCase = new RegisterClient(new DirectUnitOfWork(), new FakeClock(), kept, store, secrets);
  const details = { name: 'Client', role: 'partner', scopes: [] } as const;
  return useCase.execute({ ...details, organisationId: organisation.id }, as(secretariat()));
}

const details: ClientDetails = { name: 'C', role: 'partner', organisationId: null, scopes: [] };

function revoked(): Client {
  const client = Client.register(details, 'hash', AT);
  client.revoke(AT);
  return client;
}

keepsRules({
  aggregate: 'a client',
  entryPoints,
  invariants: {
    'a retired organisation gets no client': {
      [create]: [
        { case: 'retired', expected: 'organisation.retired', act: () => registered('retired') },
        { case: 'active', expected: 'taken', act: () => registered('active') },
      ],
      [patch]: 'never moves to another organisation',
      [revoke]: 'takes away',
      [rotate]: 'keeps the client that stands',
    },
    'a revoked client stays so': {
      [create]: 'a new client is active',
      [patch]: [
        {
          case: 'revoked',
          expected: 'client.revoked',
          act: () => revoked().change({ ...details, name: 'D' }, AT),
        },
      ],
      [revoke]: [{ case: 'twice', expected: 'client.revoked', act: () => revoked().revoke(AT) }],
      [rotate]: [
        { case: 'revoked', expected: 'client.revoked', act: () => revoked().rotateSecret('h', AT) },
      ],
    },
  },
});
