export interface AuthSettings {
  /** PUBLIC_URL: who gives out access tokens. */
  readonly issuer: string;
  /** The services that tell their keys under `/.well-known/jwks.json`: ORGANISATIONS_URL. */
  readonly keyServices: readonly string[];
  /** OPERATOR_PUBLIC_KEY, a JWK: operations take tokens that are signed by its private half. */
  readonly operatorKey?: string | undefined;
}

export const AUTH_SETTINGS = Symbol('auth settings');
