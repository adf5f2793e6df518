import { z } from 'zod';

const LENGTH = 2000;
const HOST = '([A-Za-z0-9-]{1,63}[.])*[A-Za-z][A-Za-z0-9-]{0,62}';
const PORT = '(:[0-9]{1,4})?';
/** Printable ASCII, as browsers copy it. */
const REST = '([/?#][\\x21-\\x7E]*)?';

/** An address that a browser opens: `https` or `http`, so that a link never runs a script. */
export const webAddress = z
  .string()
  .max(LENGTH)
  .regex(
    new RegExp(`^https?://${HOST}${PORT}${REST}$`),
    'must be an address that begins with https:// or http://',
  );
