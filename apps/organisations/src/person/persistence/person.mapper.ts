import { Person, type PersonState } from '../domain/person.ts';
import type { PersonDocument } from './person.schema.ts';

export function toPerson(document: PersonDocument): Person {
  const { _id: id, version, sequence, lastMessageId } = document;
  return Person.restore({ id, version, sequence, lastMessageId }, stateOf(document));
}

/** People of earlier releases have both names, and none in another script. */
export function stateOf(document: PersonDocument): PersonState {
  const { _id, version, sequence, lastMessageId, otherScript = null, ...state } = document;
  return { ...state, otherScript };
}

export function toDocument(person: Person): PersonDocument {
  const { id, ...snapshot } = person.snapshot();
  return { _id: id, ...snapshot, ...person.state };
}
