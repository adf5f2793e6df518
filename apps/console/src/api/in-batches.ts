const TOGETHER_MS = 5;
/** As many as one request to the API may name. */
const MOST = 100;

interface Waiting<Value> {
  readonly resolve: (value: Value | undefined) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * Asks for single things of which a page needs many in few requests: what is asked for at the same moment goes together.
 * What the API does not know, or does not show to this reader, is undefined.
 */
export function inBatches<Value extends { readonly id: string }>(
  ask: (ids: string[]) => Promise<readonly Value[]>,
): (id: string) => Promise<Value | undefined> {
  let waiting = new Map<string, Waiting<Value>[]>();
  const send = (): void => {
    const asked = waiting;
    waiting = new Map();
    const ids = [...asked.keys()];
    for (let at = 0; at < ids.length; at += MOST) void answer(ids.slice(at, at + MOST), asked);
  };
  const answer = async (
    ids: string[],
    asked: ReadonlyMap<string, readonly Waiting<Value>[]>,
  ): Promise<void> => {
    const each = (then: (one: Waiting<Value>, id: string) => void) =>
      ids.forEach((id) => asked.get(id)?.forEach((one) => then(one, id)));
    try {
      const found = new Map((await ask(ids)).map((value) => [value.id, value]));
      each(({ resolve }, id) => resolve(found.get(id)));
    } catch (error) {
      each(({ reject }) => reject(error));
    }
  };
  return (id) =>
    new Promise((resolve, reject) => {
      if (waiting.size === 0) setTimeout(send, TOGETHER_MS);
      waiting.set(id, [...(waiting.get(id) ?? []), { resolve, reject }]);
    });
}
