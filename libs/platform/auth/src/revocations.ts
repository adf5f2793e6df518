import { Injectable } from '@nestjs/common';
import { ModuleRef } from '@nestjs/core';
import { found } from './found.ts';
import { RevokedClients } from './revoked-clients.ts';

const REMEMBERED = 10_000;
const MOST_CLIENTS = 10_000;

/** Asks RevokedClients, where a service provides it, and remembers each answer for ten seconds. */
@Injectable()
export class Revocations {
  private readonly answers = new Map<
    string,
    { readonly revoked: boolean; readonly until: number }
  >();
  private port: RevokedClients | undefined;
  private looked = false;

  constructor(private readonly modules: ModuleRef) {}

  async isRevoked(clientId: string): Promise<boolean> {
    const known = this.answers.get(clientId);
    if (known !== undefined && performance.now() < known.until) return known.revoked;
    const revoked = (await this.revokedClients()?.isRevoked(clientId)) ?? false;
    if (this.answers.size >= MOST_CLIENTS) this.answers.clear();
    this.answers.set(clientId, { revoked, until: performance.now() + REMEMBERED });
    return revoked;
  }

  private revokedClients(): RevokedClients | undefined {
    if (!this.looked) this.port = found(this.modules, RevokedClients);
    this.looked = true;
    return this.port;
  }
}
