/** What became of a form when somebody else changed the thing meanwhile. */
export interface MergedEdits<Form extends object> {
  /** Their version with the reader's changes that do not clash. */
  readonly merged: Form;
  /** Fields that both changed, each to something else. */
  readonly clashes: readonly (keyof Form & string)[];
  /** Fields that only the other one changed. */
  readonly theirsOnly: readonly (keyof Form & string)[];
}

function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** Puts together what the reader (`mine`) and somebody else (`theirs`) made of the same `base`; clashing fields are theirs at first. */
export function mergeEdits<Form extends object>(
  base: Form,
  mine: Form,
  theirs: Form,
): MergedEdits<Form> {
  const fields = Object.keys(base) as (keyof Form & string)[];
  const changedByMe = fields.filter((field) => !same(base[field], mine[field]));
  const changedByThem = fields.filter((field) => !same(base[field], theirs[field]));
  const clashes = changedByMe.filter(
    (field) => changedByThem.includes(field) && !same(mine[field], theirs[field]),
  );
  const kept = changedByMe.filter((field) => !clashes.includes(field));
  return {
    merged: { ...theirs, ...pick(mine, kept) },
    clashes,
    theirsOnly: changedByThem.filter((field) => !changedByMe.includes(field)),
  };
}

/** The merged form with the reader's version of these fields. */
export function takingMine<Form extends object>(
  { merged }: MergedEdits<Form>,
  mine: Form,
  fields: ReadonlySet<string>,
): Form {
  const taken = (Object.keys(merged) as (keyof Form & string)[]).filter((field) =>
    fields.has(field),
  );
  return { ...merged, ...pick(mine, taken) };
}

function pick<Form extends object>(form: Form, fields: readonly (keyof Form)[]): Partial<Form> {
  const picked: Partial<Form> = {};
  for (const field of fields) picked[field] = form[field];
  return picked;
}
