import { z } from 'zod';

export const externalRefText =
  'Your own key of it, once per client and collection; found by `?externalRef=`. Null for none.';

/** A partner's own key in an answer. */
export const shownExternalRef = z
  .string()
  .nullable()
  .describe('The key of the client that made it; null for other partners, and where it gave none.');
