import { SetMetadata } from '@nestjs/common';
import type { CustomDecorator } from '@nestjs/common';

export const PUBLIC = 'regional-events:public';

/** Says that a route (or each route of a controller) answers without a token. */
export function Public(): CustomDecorator {
  return SetMetadata(PUBLIC, true);
}
