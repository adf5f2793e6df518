import { Injectable } from '@nestjs/common';
import { Clock, type CommandContext } from '@regional-events/kernel';
import { UnitOfWork } from '@regional-events/platform-messaging';
import { endedKeys, isOld, type SigningKeyTimes } from '../domain/signing-key-times.ts';
import { SigningKeys, SigningKeySettings } from './ports.ts';

/** `soon`: everybody hears of the next key before it signs; `at-once`: it signs now, and no token of an older one counts. */
export type Rotation = 'by-age' | 'soon' | 'at-once';

/** Sees that there is a key to sign with, none too old, none in plain text, and none of which no token is left. */
@Injectable()
export class KeepSigningKeys {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly keys: SigningKeys,
    private readonly settings: SigningKeySettings,
    private readonly clock: Clock,
  ) {}

  /** Returns the keys as they are then, the newest first. Throws KeyNotOpenedError, and changes nothing, for a wrong secret. */
  async execute(
    context: CommandContext,
    rotation: Rotation = 'by-age',
  ): Promise<readonly SigningKeyTimes[]> {
    return this.unitOfWork.run(context, async () => {
      const now = this.clock.now();
      const there = await this.keys.all();
      // replacing all of them at once is also the way out for whoever has lost the secret
      if (rotation !== 'at-once') await this.keys.expectOpen();
      const next = this.next(there, now, rotation);
      const gone = rotation === 'at-once' ? there : endedKeys(there, now);
      const kept = there.filter((key) => !gone.includes(key));
      if (gone.length > 0) await this.keys.remove(gone.map(({ number }) => number));
      await this.keys.sealPlain();
      if (next === undefined) return kept;
      await this.keys.add(next);
      return [next, ...kept];
    });
  }

  private next(
    there: readonly SigningKeyTimes[],
    now: Date,
    rotation: Rotation,
  ): SigningKeyTimes | undefined {
    const isFirst = there.length === 0;
    if (!isFirst && rotation === 'by-age' && !isOld(there, now, this.settings.days)) return;
    const number = 1 + Math.max(0, ...there.map((key) => key.number));
    // of the first one nobody can have kept an older answer
    const waits = isFirst || rotation === 'at-once' ? 0 : this.settings.knownAfterMs;
    return { number, madeAt: now, signsFrom: new Date(now.getTime() + waits) };
  }
}
