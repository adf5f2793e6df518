import { Injectable } from '@nestjs/common';
import { GivenTokenKeys, type TokenKeys } from '@regional-events/platform-auth';
import { PublicKeys } from './public-keys.ts';

const READ_AGAIN_AFTER_MS = 60_000;

/** This service verifies tokens with the keys in its own database and drops withdrawn ones. */
@Injectable()
export class StoredTokenKeys implements TokenKeys {
  #known = new GivenTokenKeys([]);
  #readAt = Number.NEGATIVE_INFINITY;

  constructor(private readonly keys: PublicKeys) {}

  async find(kid: string): ReturnType<TokenKeys['find']> {
    const isFresh = performance.now() - this.#readAt < READ_AGAIN_AFTER_MS;
    const known = isFresh ? await this.#known.find(kid) : undefined;
    if (known !== undefined) return known;
    this.#known = new GivenTokenKeys(await this.keys.all());
    this.#readAt = performance.now();
    return this.#known.find(kid);
  }
}
