import { Inject, Injectable } from '@nestjs/common';
import { askAny, CONFIG, type PlatformConfig } from '@regional-events/platform-config';
import { z } from 'zod';
import type { PersonNames, ShownPerson } from './person-names.ts';

const TIMEOUT_MS = 2000;

const answer = z.object({
  data: z.array(
    z.object({
      id: z.string(),
      displayName: z.string().nullable(),
      shownAs: z.enum(['name', 'pseudonym', 'hidden']),
    }),
  ),
});

/** Asks the organisations service, which decides who sees a name. */
@Injectable()
export class FetchPersonNames implements PersonNames {
  constructor(@Inject(CONFIG) private readonly config: PlatformConfig) {}

  async of(
    ids: readonly string[],
    authorization: string | undefined,
  ): Promise<ReadonlyMap<string, ShownPerson>> {
    const personIds = [...new Set(ids)];
    if (personIds.length === 0 || authorization === undefined) return new Map();
    try {
      const response = await askAny(this.config.ORGANISATIONS_URL, '/internal/v1/people/names', {
        method: 'POST',
        headers: { authorization, 'content-type': 'application/json' },
        body: JSON.stringify({ personIds }),
        signal: AbortSignal.timeout(TIMEOUT_MS),
      });
      if (!response.ok) return new Map();
      const { data } = answer.parse(await response.json());
      return new Map(data.map((person) => [person.id, person]));
    } catch {
      // The answer is complete without the name; the next one may have it.
      return new Map();
    }
  }
}
