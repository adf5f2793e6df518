import { isSecretariat, type Actor } from '@regional-events/kernel';
import { ErasureNotYoursError } from './errors.ts';

/** The secretariat alone sees who was erased. Throws ErasureNotYoursError. */
export function expectMayRead(actor: Actor): void {
  if (!isSecretariat(actor)) throw new ErasureNotYoursError();
}
