import { Person } from '../domain/person.ts';
import type { PersonDocument } from './person.schema.ts';

export function toPerson(document: PersonDocument): Person {
  const { _id: id, version, sequence, lastMessageId, ...state } = document;
  return Person.restore({ id, version, sequence, lastMessageId }, state);
}

export function toDocument(person: Person): PersonDocument {
  const { id, ...snapshot } = person.snapshot();
  return { _id: id, ...snapshot, ...person.state };
}
