import { InMemoryOrganisations } from './in-memory-organisations.ts';
import { organisationsContract } from './organisations-contract.ts';

organisationsContract(async () => {
  const kept = new InMemoryOrganisations();
  return { organisations: kept, directory: kept, tree: kept, run: async (work) => work() };
});
