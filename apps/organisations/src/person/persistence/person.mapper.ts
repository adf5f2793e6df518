import { Person, type PersonState } from '../domain/person.ts';
import { wordsOf, type PersonDocument } from './person.schema.ts';

export function toPerson(document: PersonDocument): Person {
  const { _id: id, version, sequence, lastMessageId } = document;
  return Person.restore({ id, version, sequence, lastMessageId }, stateOf(document));
}

export function stateOf(document: PersonDocument): PersonState {
  const { _id, version, sequence, lastMessageId, words, held, ...state } = document;
  return state;
}

export function toDocument(person: Person): PersonDocument {
  const { id, ...snapshot } = person.snapshot();
  return { _id: id, ...snapshot, ...person.state, words: wordsOf(person.state) };
}
