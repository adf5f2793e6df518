import { CredentialsTwiceError, InvalidClientError } from './errors.ts';

export interface Credentials {
  readonly clientId: string;
  readonly secret: string;
}

/** The credentials of a request, in the two forms of RFC 6749. */
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
