import { Injectable } from '@nestjs/common';
import { GivenTokenKeys, type TokenKeys } from '@regional-events/platform-auth';
import { PublicKeys } from './public-keys.ts';

/** This service checks tokens with the keys in its own database. */
@Injectable()
export class StoredTokenKeys implements TokenKeys {
  #known = new GivenTokenKeys([]);

  constructor(private readonly keys: PublicKeys) {}

  async find(kid: string): Promise<string | undefined> {
    const known = await this.#known.find(kid);
    if (known !== undefined) return known;
    this.#known = new GivenTokenKeys(await this.keys.all());
    return this.#known.find(kid);
  }
}
