import { Injectable } from '@nestjs/common';
import { SignInSecrets } from './ports.ts';

const HOW_MANY = 10;

@Injectable()
export class RecoveryCodes {
  constructor(private readonly secrets: SignInSecrets) {}

  /** New ones: as they are shown once, and as they are kept. */
  make(): { readonly codes: readonly string[]; readonly hashes: readonly string[] } {
    const codes = Array.from({ length: HOW_MANY }, () => this.secrets.makeRecoveryCode());
    return { codes, hashes: codes.map((code) => this.secrets.hashOf(code.replaceAll('-', ''))) };
  }
}
