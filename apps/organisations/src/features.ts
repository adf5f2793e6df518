import type { Feature } from '@regional-events/platform-service';
import { accessLogFeature } from './access-log/access-log.module.ts';
import { accountFeature } from './account/account.module.ts';
import { clientFeature } from './client/client.module.ts';
import { erasureFeature } from './erasure/erasure.module.ts';
import { organisationFeature } from './organisation/organisation.module.ts';
import { personFeature } from './person/person.module.ts';
import { signInFeature } from './sign-in/sign-in.module.ts';
import { tableImportFeature } from './table-import/table-import.module.ts';
import { tokenFeature } from './token/token.module.ts';

export const features: readonly Feature[] = [
  tokenFeature,
  signInFeature,
  clientFeature,
  organisationFeature,
  personFeature,
  tableImportFeature,
  accountFeature,
  erasureFeature,
  accessLogFeature,
];
