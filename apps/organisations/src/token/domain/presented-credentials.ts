import { CredentialsTwiceError, InvalidClientError } from './errors.ts';

export interface Credentials {
  readonly clientId: string;
  readonly secret: string;
}

/** What a client showed of itself, in the two ways that RFC 6749 knows. */
export interface Presented {
  readonly basic: Credentials | undefined;
  readonly form: { readonly clientId: string | undefined; readonly secret: string | undefined };
}

/** Throws InvalidClientError where something is missing, CredentialsTwiceError where both ways were taken. */
export function credentialsOf({ basic, form }: Presented): Credentials {
  const { clientId, secret } = form;
  if (basic !== undefined) {
    const differs = clientId !== undefined && clientId !== basic.clientId;
    if (secret !== undefined || differs) throw new CredentialsTwiceError();
    return basic;
  }
  if (clientId === undefined || secret === undefined) throw new InvalidClientError();
  return { clientId, secret };
}
