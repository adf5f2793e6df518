import { Injectable } from '@nestjs/common';
import { Clock, type CommandContext } from '@regional-events/kernel';
import { UnitOfWork } from '@regional-events/platform-messaging';
import { endedKeys, isOld, type SigningKeyTimes } from '../domain/signing-key-times.ts';
import { SigningKeys, SigningKeySettings } from './ports.ts';

/**
 * `soon`: all services know the next key before it signs; `at-once`: it signs now, and tokens of older keys are
 * invalid.
 */
export type Rotation = 'by-age' | 'soon' | 'at-once';

/**
 * Ensures that there is a signing key that is neither too old nor in plain text, and removes keys without valid
 * tokens.
 */
@Injectable()
export class KeepSigningKeys {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly keys: SigningKeys,
    private readonly settings: SigningKeySettings,
    private readonly clock: Clock,
  ) {}

  /** Returns the resulting keys, newest first. Throws KeyNotOpenedError, and changes nothing, for a wrong secret. */
  async execute(
    context: CommandContext,
    rotation: Rotation = 'by-age',
  ): Promise<readonly SigningKeyTimes[]> {
    return this.unitOfWork.run(context, async () => {
      const now = this.clock.now();
      const there = await this.keys.all();
      // replacing all keys at once also helps if the secret is lost
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
    // nobody can have cached an answer without the first key
    const waits = isFirst || rotation === 'at-once' ? 0 : this.settings.knownAfterMs;
    return { number, madeAt: now, signsFrom: new Date(now.getTime() + waits) };
  }
}
