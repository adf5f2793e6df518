import { eventually } from '@regional-events/testing';
import type { Page } from 'playwright-core';

const loading = '[aria-busy=true], .mantine-Skeleton-root, .mantine-Loader-root';

const stands = `document.querySelector('${loading}') === null &&
  !document.getAnimations().some(({ playState, effect }) =>
    playState === 'running' && effect?.getComputedTiming().endTime !== Infinity)`;

/** Until nothing loads, fades or slides any more: what is still fading in has too little contrast for a moment. */
export async function settled(page: Page): Promise<void> {
  await eventually(() => page.evaluate<boolean>(stands));
}
