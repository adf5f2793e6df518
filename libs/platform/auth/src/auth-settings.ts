export interface AuthSettings {
  /** PUBLIC_URL: the issuer of access tokens. */
  readonly issuer: string;
  /** The services that publish keys under `/.well-known/jwks.json`: ORGANISATIONS_URL. */
  readonly keyServices: readonly string[];
  /** OPERATOR_PUBLIC_KEY, a JWK: tokens signed by its private half are accepted for operations. */
  readonly operatorKey?: string | undefined;
}

export const AUTH_SETTINGS = Symbol('auth settings');
