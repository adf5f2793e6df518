import { Injectable } from '@nestjs/common';
import { Clock, type CommandContext } from '@regional-events/kernel';
import { UnitOfWork } from '@regional-events/platform-messaging';
import { acknowledged, begun } from '../domain/erasure.ts';
import { ErasingServices, Erasures, type Erased, type ErasureRegister } from './ports.ts';

@Injectable()
export class KeepErasures implements ErasureRegister {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly erasures: Erasures,
    private readonly services: ErasingServices,
    private readonly clock: Clock,
  ) {}

  async open(erased: Erased, at: Date): Promise<void> {
    await this.erasures.add(begun(erased, this.services.names, at));
  }

  async acknowledge(personId: string, service: string, context: CommandContext): Promise<void> {
    await this.unitOfWork.run(context, async () => {
      const erasure = await this.erasures.find(personId);
      if (erasure === undefined) return;
      await this.erasures.change(acknowledged(erasure, service, this.clock.now()));
    });
  }
}
