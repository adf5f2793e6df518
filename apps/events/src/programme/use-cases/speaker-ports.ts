/** How other features change who speaks in draft agendas. */
export abstract class Speakers {
  /**
   * In every session, within the running transaction; null: nobody speaks instead. Releases stay as they are, since they
   * never change.
   */
  abstract replace(personId: string, byId: string | null): Promise<void>;
}
