import { Injectable } from '@nestjs/common';
import { Clock } from '@regional-events/kernel';
import { Connection } from '@regional-events/platform-mongo';
import { Gauge } from 'prom-client';
import { erasureModel, type ErasureDocument } from '../persistence/erasure.schema.ts';

const MS_PER_SECOND = 1_000;

let oldestOpen: () => Promise<number> = async () => 0;

/** One for the process, as the registry is. */
new Gauge({
  name: 'erasures_oldest_open_age_seconds',
  help: 'For how long the oldest erasure has waited that some service has not done; 0 without one',
  async collect() {
    this.set(await oldestOpen());
  },
});

/** Tells operators of erasures that some service does not do. */
@Injectable()
export class ErasureAge {
  constructor(connection: Connection, clock: Clock) {
    const erasures = erasureModel(connection);
    oldestOpen = async () => {
      const open = await erasures
        .findOne({ doneAt: null })
        .sort({ askedAt: 1 })
        .lean<ErasureDocument>();
      if (open === null) return 0;
      return (clock.now().getTime() - open.askedAt.getTime()) / MS_PER_SECOND;
    };
  }
}
