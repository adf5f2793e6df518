import { listQuery } from '@regional-events/platform-http';
import type { z } from 'zod';

export const signInListQuery = listQuery({ externalRef: false });

export type SignInListQuery = z.output<typeof signInListQuery>;
