import { organisations, type SampleOrganisation } from '../data/organisations.ts';
import type { Item } from './partner.ts';
import { idOf, type World } from './world.ts';

const SINCE = '2021-01-01';

interface Member {
  readonly memberId: string;
}

/** The organisations and what the task forces are made up of. */
export async function registerOrganisations(world: World): Promise<void> {
  for (const organisation of organisations) {
    world.organisationIds.set(organisation.code, await register(world, organisation));
  }
  for (const organisation of organisations) await compose(world, organisation);
  world.say(`${organisations.length} organisations, three task forces with their members`);
}

async function register(world: World, organisation: SampleOrganisation): Promise<string> {
  const { code, kind, country, name, parent } = organisation;
  const found = await world.secretariat.find<Item>(`/v1/organisations?code=${code}`);
  if (found !== undefined) return found.id;
  const parentId = parent === undefined ? null : idOf(world.organisationIds, parent);
  const body = { code, kind, country, names: { en: name }, parentId };
  return (await world.secretariat.post<Item>('/v1/organisations', body, `sample-${code}`)).id;
}

async function compose(world: World, { code, members = [] }: SampleOrganisation): Promise<void> {
  if (members.length === 0) return;
  const path = `/v1/organisations/${idOf(world.organisationIds, code)}/composition`;
  const there = await world.secretariat.all<Member>(path);
  for (const member of members) {
    const memberId = idOf(world.organisationIds, member);
    if (there.some((known) => known.memberId === memberId)) continue;
    await world.secretariat.post(
      path,
      { memberId, from: SINCE, to: null },
      `sample-${code}-${member}`,
    );
  }
}
