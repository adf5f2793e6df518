import { taken, type ApiClient } from '@regional-events/testing';
import type { Locator, Page } from 'playwright-core';

interface Item {
  readonly id: string;
}

export async function found(api: ApiClient, path: string): Promise<readonly Item[]> {
  return taken(await api.get<{ readonly data: readonly Item[] }>(path)).data;
}

/** Registers somebody of whom nothing but the name is known. */
export async function person(
  api: ApiClient,
  givenName: string,
  familyName: string,
  email: string | null = null,
): Promise<string> {
  const body = { givenName, familyName, email, languages: [], affiliations: [] };
  return taken(await api.post<Item>('/v1/people', body)).id;
}

export function button(within: Page | Locator, name: string): Locator {
  return within.getByRole('button', { name, exact: true });
}

/** Chooses in a field that is searched by typing; of several with the same label in the last one. */
export async function choose(within: Locator, label: string, option: string): Promise<void> {
  const field = within.getByRole('combobox', { name: label }).last();
  await field.click();
  await field.fill(option);
  await within.page().getByRole('option', { name: option }).first().click();
}
