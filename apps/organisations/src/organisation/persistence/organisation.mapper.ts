import { Organisation } from '../domain/organisation.ts';
import { wordsOf, type OrganisationDocument } from './organisation.schema.ts';

export function toOrganisation(document: OrganisationDocument): Organisation {
  const { _id: id, version, sequence, lastMessageId, words, ...state } = document;
  return Organisation.restore({ id, version, sequence, lastMessageId }, state);
}

export function toDocument(organisation: Organisation): OrganisationDocument {
  const { id, ...snapshot } = organisation.snapshot();
  return { _id: id, ...snapshot, ...organisation.state, words: wordsOf(organisation.state) };
}
