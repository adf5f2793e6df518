/** Language to name. */
export type Names = Readonly<Record<string, string>>;

/** A merge patch of names: null takes a language away. */
export type NamesPatch = Readonly<Record<string, string | null>>;

export function patchedNames(names: Names, patch: NamesPatch): Names {
  const merged = Object.entries({ ...names, ...patch });
  return Object.fromEntries(
    merged.flatMap(([language, name]) => (name === null ? [] : [[language, name]])),
  );
}
