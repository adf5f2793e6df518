import type { Actor } from '@regional-events/kernel';

/** The keys that access tokens are signed with. */
export abstract class SigningKeys {
  abstract isMissing(): Promise<boolean>;
  /** Of several processes that add the first key at once, one succeeds and the others run again. */
  abstract addFirst(): Promise<void>;
}

export abstract class TokenSigner {
  /** An access token for `actor` with the newest key. */
  abstract sign(actor: Actor, at: Date): Promise<string>;
}

export abstract class TokenSettings {
  /** PUBLIC_URL */
  abstract readonly issuer: string;
  /** How long a token lives. */
  abstract readonly seconds: number;
}
