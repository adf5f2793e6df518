import type { SecondFactorRule } from '../domain/second-factor.ts';

export interface ExternalIssuer {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** As the button names it. */
  readonly name: string;
}

/** The settings of signing in, as the environment has them. */
export abstract class ProviderSettings {
  /** PUBLIC_URL */
  abstract readonly issuer: string;
  /** CONSOLE_CLIENT_SECRET; undefined: no person can sign in. */
  abstract readonly consoleSecret: string | undefined;
  /** GATEWAY_URL: where the gateway answers, as seen from here. */
  abstract readonly gatewayUrl: string;
  /** ACCESS_TOKEN_SECONDS */
  abstract readonly accessTokenSeconds: number;
  /** SIGNING_KEY_SECRET */
  abstract readonly secret: string;
  abstract readonly secondFactor: SecondFactorRule;
  abstract readonly external: ExternalIssuer | undefined;
}
