import { isLive, type Registration } from '../domain/registration.ts';
import type { RegistrationDocument } from './registration.schema.ts';

export function registrationOf({ _id, live: _live, ...rest }: RegistrationDocument): Registration {
  return { id: _id, ...rest };
}

export function documentOf({ id, ...rest }: Registration): RegistrationDocument {
  return { _id: id, ...rest, live: isLive(rest.status) };
}
