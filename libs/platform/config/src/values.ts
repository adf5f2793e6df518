import { z } from 'zod';

const HIGHEST_PORT = 65_535;

/** Parsers for the text of environment variables. */
export const wholeNumber = (least: number, most: number) =>
  z
    .string()
    .regex(/^\d{1,10}$/)
    .transform(Number)
    .pipe(z.int().min(least).max(most));

export const port = wholeNumber(0, HIGHEST_PORT);

export const flag = z
  .enum(['true', 'false', '1', '0'])
  .transform((text) => text === 'true' || text === '1');

export const list = z
  .string()
  .transform((text) =>
    text
      .split(',')
      .map((part) => part.trim())
      .filter((part) => part !== ''),
  )
  .pipe(z.array(z.string()).min(1));

const SECRET_LENGTH = { least: 32, most: 200 };
const LEAST_DIFFERENT = 12;

/** A secret that is stored as a fast hash, so it must be too long to guess: `openssl rand -base64 32` makes one. */
export const strongSecret = z
  .string()
  .min(SECRET_LENGTH.least)
  .max(SECRET_LENGTH.most)
  .refine((text) => new Set(text).size >= LEAST_DIFFERENT);

export const STRONG_SECRET = '32 to 200 characters, 12 of them different, best 32 random bytes';

/** An http(s) address without a slash at its end. */
export const webAddress = z
  .url({ protocol: /^https?$/ })
  .transform((address) => address.replace(/\/+$/, ''));

export const webAddresses = list.pipe(z.array(webAddress));

export const addresses = list.pipe(
  z.array(z.string().regex(/^[^\s:]+:\d{1,5}$|^\[[0-9a-f:]+\]:\d{1,5}$/i)),
);
