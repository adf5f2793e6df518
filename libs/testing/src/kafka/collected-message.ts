/** A record as a consumer outside the project sees it. */
export interface CollectedMessage {
  readonly topic: string;
  readonly partition: number;
  readonly offset: string;
  readonly key: string | null;
  readonly headers: Readonly<Record<string, string>>;
  /** The JSON of the value; its text where it is none; null for a tombstone. */
  readonly value: unknown;
}
