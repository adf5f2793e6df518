import { id } from '@regional-events/platform-http';
import { z } from 'zod';

export const eventParam = z.object({ eventId: id.describe('The id of the event.') });
export type EventParam = z.output<typeof eventParam>;
