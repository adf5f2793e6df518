import { Injectable } from '@nestjs/common';
import type { CommandContext } from '@regional-events/kernel';
import { UnitOfWork } from '@regional-events/platform-messaging';
import { SessionStore, type SessionKey } from './session-store.ts';

@Injectable()
export class RemoveSession {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly store: SessionStore,
  ) {}

  async execute(key: SessionKey, context: CommandContext): Promise<void> {
    await this.unitOfWork.run(context, async () => {
      const { session } = await this.store.writable(key, context);
      await this.store.remove(session);
      return null;
    });
  }
}
