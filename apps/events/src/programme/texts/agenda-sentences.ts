/** Sentences in ICU message format: titles, times, rooms and fields come in the reader's language already. */
export type AgendaTexts = Readonly<Record<Sentence, string>> & {
  /** What else can change of a session. */
  readonly fields: Readonly<Record<NamedField, string>>;
};

export type Sentence =
  | 'added'
  | 'removed'
  | 'moved'
  | 'moved-same-day'
  | 'room-given'
  | 'room-taken'
  | 'room-changed'
  | 'room-renamed'
  | 'retitled'
  | 'retitled-elsewhere'
  | 'speakers-more'
  | 'speakers-fewer'
  | 'speakers-replaced'
  | 'speakers-roles'
  | 'changed'
  | 'days'
  | 'days-set'
  | 'hours'
  | 'zone';

export type NamedField =
  | 'kind'
  | 'subtitle'
  | 'abstract'
  | 'links'
  | 'language'
  | 'topics'
  | 'track'
  | 'organisationIds'
  | 'date'
  | 'roomId';
