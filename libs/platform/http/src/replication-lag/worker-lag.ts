import { Injectable } from '@nestjs/common';
import { ModuleRef } from '@nestjs/core';
import { WorkerStatus } from '@regional-events/platform-messaging';

/** Knows whether news of other services may still be on its way. */
@Injectable()
export class WorkerLag {
  constructor(private readonly modules: ModuleRef) {}

  /** By the last record of the worker role; a service that hears of nothing waits for nothing. */
  async isBehind(): Promise<boolean> {
    return (await this.worker()?.behind()) ?? false;
  }

  private worker(): WorkerStatus | undefined {
    try {
      return this.modules.get(WorkerStatus, { strict: false });
    } catch {
      return undefined;
    }
  }
}
