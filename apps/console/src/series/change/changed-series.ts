import { client, ifMatch, item, type Item } from '../../api/client.ts';
import { formOf, type Wanted } from '../announce/wanted.ts';
import type { Series } from '../queries.ts';
import { patchOf } from './patch-of.ts';

/** @param over the version that was read; whoever was quicker is not written over */
export function changeSeries(wanted: Wanted, over: Item<Series>): Promise<Item<Series>> {
  return item(
    client.PATCH('/v1/series/{id}', {
      params: { path: { id: over.value.id }, header: ifMatch(over.etag) },
      body: patchOf(formOf(over.value), wanted),
    }),
  );
}
