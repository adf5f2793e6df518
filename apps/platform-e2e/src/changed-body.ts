/** The same body with another value in the place of a JSON Pointer, or without what is there. */
export function changed(
  body: unknown,
  place: string,
  change: { readonly value?: unknown },
): unknown {
  const names = place.split('/').slice(1);
  const last = names.pop();
  if (last === undefined) return change.value;
  const copy: unknown = structuredClone(body);
  const holder = names.reduce<unknown>((part, name) => Reflect.get(objectOf(part), name), copy);
  if ('value' in change) Reflect.set(objectOf(holder), last, change.value);
  else Reflect.deleteProperty(objectOf(holder), last);
  return copy;
}

function objectOf(part: unknown): object {
  if (typeof part === 'object' && part !== null) return part;
  throw new Error(`nothing can be changed in ${JSON.stringify(part)}`);
}
