import { z } from 'zod';

/** Fields that the messages of several services share. They only grow, so they are lenient. */
export const id = z.uuid();
export const instant = z.iso.datetime();
export const localDate = z.iso.date();
export const localTime = z.string().regex(/^\d{2}:\d{2}$/);
export const languageMap = z.record(z.string(), z.string());
