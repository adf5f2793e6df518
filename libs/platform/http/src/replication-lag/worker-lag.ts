import { Injectable } from '@nestjs/common';
import { ModuleRef } from '@nestjs/core';
import { WorkerStatus } from '@regional-events/platform-messaging';

/** Whether messages of other services may still be on their way. */
@Injectable()
export class WorkerLag {
  constructor(private readonly modules: ModuleRef) {}

  /** By the last report of the worker role; a service without consumers never lags. */
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
