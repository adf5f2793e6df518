import { expect } from '@jest/globals';
import { eventually } from '@regional-events/testing';
import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { settled } from './settled.ts';

interface Finding {
  readonly id: string;
  readonly help: string;
  readonly nodes: readonly { readonly target: unknown; readonly failureSummary?: string }[];
}

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

const fading = `document.getAnimations().some(({ playState }) => playState === 'running')`;

/** Fails with what axe finds on the page as it is now, in both colour schemes, dialogs included. */
export async function expectAccessible(page: Page): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await settled(page);
    await page.evaluate(axe.source);
    // what is still fading in has too little contrast for a moment
    await eventually(() => page.evaluate<boolean>(fading), { until: (still) => !still });
    const findings = await page.evaluate<Finding[]>(
      `axe.run(document, { runOnly: ${JSON.stringify(rules)} }).then(({ violations }) => violations)`,
    );
    const said = findings.map(({ id, help, nodes }) => ({
      id,
      help,
      where: nodes.slice(0, 5).map(({ target, failureSummary }) => [target, failureSummary]),
    }));
    expect({ colorScheme, said }).toEqual({ colorScheme, said: [] });
  }
  await page.emulateMedia({ colorScheme: null, reducedMotion: null });
}
