import { addressOf, delegates, speakers, type SamplePerson } from '../data/people.ts';
import type { Item } from './partner.ts';
import { idOf, type World } from './world.ts';

const SINCE = '2021-06-01';

/** Fictional people, affiliated with the organisations that nominate them; one speaks for nobody. */
export async function registerPeople(world: World): Promise<void> {
  const people = [...delegates, ...speakers];
  for (const person of people) {
    const { id } = await world.secretariat.findOrPost<Item>(
      '/v1/people',
      person.ref,
      bodyOf(world, person),
    );
    world.personIds.set(person.ref, id);
  }
  world.say(`${people.length} people, all of them made up`);
}

function bodyOf(world: World, person: SamplePerson): object {
  const { givenName, familyName, languages, organisation, position } = person;
  const affiliations =
    organisation === null
      ? []
      : [
          {
            organisationId: idOf(world.organisationIds, organisation),
            position,
            from: SINCE,
            to: null,
          },
        ];
  return { givenName, familyName, email: addressOf(person), languages, affiliations };
}
