import type { Route } from '@regional-events/platform-auth';

const irregular: Readonly<Record<string, string>> = { Person: 'People', Series: 'Series' };

/** What an operation is called before its HTTP method is known; see operationIdOf. */
export function placeholderOf(controller: string, handler: string): string {
  return `${controller}.${handler}`;
}

/**
 * `EventController.publish` → `publishEvent`, `PersonController.list` → `listPeople`,
 * a GET of `SeatPlanController.availability` → `readSeatPlanAvailability`.
 */
export function operationIdOf({ controller, handler, method }: Route): string {
  const thing = controller.replace(/(Verbs)?Controller$/, '');
  if (handler === 'list') return `list${pluralOf(thing)}`;
  const isVerb = method !== 'GET' || /^(read|list|show|stream|find)/.test(handler);
  if (isVerb) return `${handler}${thing}`;
  const what = capitalised(handler);
  return what === thing ? `read${thing}` : `read${thing}${what}`;
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** `publishEvent` → `Publish event`, for want of a summary. */
export function summaryOf(operationId: string): string {
  const words = operationId.replaceAll(/([A-Z])/g, (letter) => ` ${letter.toLowerCase()}`).trim();
  return capitalised(words);
}

function pluralOf(thing: string): string {
  const known = irregular[thing];
  if (known !== undefined) return known;
  if (thing.endsWith('s')) return thing;
  return thing.endsWith('y') ? `${thing.slice(0, -1)}ies` : `${thing}s`;
}
