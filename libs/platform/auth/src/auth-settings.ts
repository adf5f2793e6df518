export interface AuthSettings {
  /** PUBLIC_URL: who gives out access tokens. */
  readonly issuer: string;
  /** The services that tell their keys under `/.well-known/jwks.json`: ORGANISATIONS_URL. */
  readonly keyServices: readonly string[];
}

export const AUTH_SETTINGS = Symbol('auth settings');
