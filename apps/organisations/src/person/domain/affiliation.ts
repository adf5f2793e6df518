/** A person's place in an organisation, by whole days. */
export interface Affiliation {
  readonly organisationId: string;
  readonly position: string | null;
  /** YYYY-MM-DD */
  readonly from: string;
  /** The last day, YYYY-MM-DD; null while it lasts. */
  readonly to: string | null;
}

export function endsBeforeItBegins({ from, to }: Affiliation): boolean {
  return to !== null && to < from;
}

export function sameAffiliations(a: readonly Affiliation[], b: readonly Affiliation[]): boolean {
  return (
    a.length === b.length &&
    a.every((one, index) => {
      const other = b[index];
      return other !== undefined && one.position === other.position && samePlace(one, other);
    })
  );
}

/** The same but for the position. */
export function samePlaces(a: readonly Affiliation[], b: readonly Affiliation[]): boolean {
  return (
    a.length === b.length &&
    a.every((one, index) => {
      const other = b[index];
      return other !== undefined && samePlace(one, other);
    })
  );
}

function samePlace(a: Affiliation, b: Affiliation): boolean {
  return a.organisationId === b.organisationId && a.from === b.from && a.to === b.to;
}
