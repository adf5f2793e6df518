import { Injectable } from '@nestjs/common';
import { normalPassword, passwordFault, type PasswordFault } from '../domain/password-rules.ts';
import { LeakedPasswords, PasswordHashes } from './ports.ts';

export type { PasswordFault } from '../domain/password-rules.ts';

/** The hash of a new password, or why it is refused. */
@Injectable()
export class ChoosePassword {
  constructor(
    private readonly hashes: PasswordHashes,
    private readonly leaked: LeakedPasswords,
  ) {}

  async execute(
    typed: string,
    address: string,
  ): Promise<{ readonly hash: string } | { readonly fault: PasswordFault }> {
    const password = normalPassword(typed);
    const isLeaked = await this.leaked.has(password.toLowerCase());
    const fault = passwordFault(password, { address, isLeaked: () => isLeaked });
    return fault === undefined ? { hash: await this.hashes.hash(password) } : { fault };
  }
}
