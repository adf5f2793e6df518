export interface AuthSettings {
  /** PUBLIC_URL: who gives out access tokens. */
  readonly issuer: string;
  /** Where their keys are, for example `${ORGANISATIONS_URL}/.well-known/jwks.json`. */
  readonly keysAddress: string;
}

export const AUTH_SETTINGS = Symbol('auth settings');
