export interface Passkey {
  /** As the authenticator names it, base64url. */
  readonly id: string;
  /** COSE, base64url. */
  readonly publicKey: string;
  /** How often it was used, where the authenticator counts; going back means a copy. */
  readonly counter: number;
  readonly transports: readonly string[];
  readonly addedAt: Date;
}

/** By what a person can sign in. Nothing in it is of use to who reads it. */
export interface Credentials {
  readonly accountId: string;
  readonly passwordHash: string | null;
  /** The secret of the app that shows codes, sealed; null where there is none. */
  readonly totpSecret: string | null;
  /** Hashes of those that were not used. */
  readonly recoveryCodes: readonly string[];
  readonly passkeys: readonly Passkey[];
  /** Grows when all of it is replaced, so that a sign-in that was under way then comes to nothing. */
  readonly version: number;
}

export function noCredentials(accountId: string): Credentials {
  return {
    accountId,
    passwordHash: null,
    totpSecret: null,
    recoveryCodes: [],
    passkeys: [],
    version: 0,
  };
}
