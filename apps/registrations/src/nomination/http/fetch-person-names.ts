import { Inject, Injectable } from '@nestjs/common';
import { askAny, CONFIG, type PlatformConfig } from '@regional-events/platform-config';
import { z } from 'zod';
import type { AskedPerson, PersonNames, ShownPerson } from './person-names.ts';

const TIMEOUT_MS = 2000;
const SERVICE = 'registrations';

const answer = z.object({
  data: z.array(
    z.object({
      id: z.string(),
      displayName: z.string().nullable(),
      shownAs: z.enum(['name', 'pseudonym', 'hidden']),
      reasonRequired: z.boolean().default(false),
    }),
  ),
});

/** Asks the organisations service, which decides who sees a name. */
@Injectable()
export class FetchPersonNames implements PersonNames {
  constructor(@Inject(CONFIG) private readonly config: PlatformConfig) {}

  async of(
    people: readonly AskedPerson[],
    authorization: string | undefined,
  ): Promise<readonly ShownPerson[]> {
    if (people.length === 0 || authorization === undefined) return [];
    try {
      const response = await askAny(this.config.ORGANISATIONS_URL, '/internal/v1/people/names', {
        method: 'POST',
        headers: { authorization, 'content-type': 'application/json' },
        body: JSON.stringify({ people, service: SERVICE }),
        signal: AbortSignal.timeout(TIMEOUT_MS),
      });
      if (!response.ok) return [];
      return answer.parse(await response.json()).data;
    } catch {
      // The answer is complete without the name; the next one may have it.
      return [];
    }
  }
}
