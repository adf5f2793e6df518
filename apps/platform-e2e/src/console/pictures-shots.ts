import type { Page } from 'playwright-core';

interface Item {
  readonly id: string;
}

interface Event extends Item {
  readonly title: Readonly<Record<string, string>>;
  readonly seriesId: string;
}

const THIRD = 'Third workshop';
const BELGRADE = 'Combatting Migrant Smuggling';

type Get = <T>(path: string) => Promise<{ readonly data: readonly T[] }>;

interface Shot {
  readonly name: string;
  readonly path: (get: Get) => Promise<string> | string;
  /** A text that comes last. */
  readonly shows: string;
  readonly size?: { readonly width: number; readonly height: number };
  readonly prepare?: (page: Page) => Promise<unknown>;
}

async function eventCalled(get: Get, title: string): Promise<Event> {
  const { data } = await get<Event>('/v1/events?limit=200');
  const found = data.find((event) => event.title['en']?.includes(title) === true);
  if (found === undefined) throw new Error(`The platform has no event called “… ${title} …”`);
  return found;
}

async function seriesPath(get: Get): Promise<string> {
  return `/series/${(await eventCalled(get, THIRD)).seriesId}`;
}

/** They are asked for on their own. */
const withDaysOff = (page: Page) => page.locator('[class*=dayOff]').first().waitFor();

/** What docs/console.md shows; all of it is in the sample. */
export const shots: readonly Shot[] = [
  { name: 'home', path: () => '/', shows: 'What waits for me' },
  { name: 'year', path: seriesPath, shows: 'Aims', prepare: withDaysOff },
  {
    name: 'plans',
    path: async (get) => `${await seriesPath(get)}/plan`,
    shows: 'Find dates',
    prepare: async (page) => {
      await page.getByLabel('How many events').fill('4');
      await page.getByRole('button', { name: 'Find dates' }).click();
      const found = page.getByText('plans, the best first');
      await found.waitFor();
      await withDaysOff(page);
      // below the head of the page, which stays
      await found.evaluate(
        (heading: { style: { scrollMargin: string }; scrollIntoView(): void }) => {
          heading.style.scrollMargin = '5rem';
          heading.scrollIntoView();
        },
      );
    },
  },
  {
    name: 'agenda',
    path: async (get) => `/events/${(await eventCalled(get, BELGRADE)).id}/agenda`,
    shows: 'Agenda',
  },
  {
    name: 'registrations',
    path: async (get) => `/events/${(await eventCalled(get, THIRD)).id}/registrations`,
    shows: '20 of 20 seats taken',
  },
  { name: 'composition', path: () => '/organisations/composition', shows: 'As a table' },
];
