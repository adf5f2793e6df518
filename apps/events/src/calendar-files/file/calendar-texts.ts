import type { Language } from '@regional-events/texts';

/** The words of a calendar, in ICU message format. */
interface CalendarTexts {
  readonly statuses: Readonly<Record<'draft' | 'postponed' | 'cancelled', string>>;
  readonly dayOf: string;
  readonly duties: string;
  readonly role: string;
  readonly roles: Readonly<
    Record<
      | 'keynote'
      | 'presenter'
      | 'panellist'
      | 'moderator'
      | 'facilitator'
      | 'rapporteur'
      | 'interpreter',
      string
    >
  >;
}

const serbian: CalendarTexts = {
  statuses: { draft: 'Nacrt', postponed: 'Odloženo', cancelled: 'Otkazano' },
  dayOf: 'Dan {day} od {days}',
  duties: 'Obaveze',
  role: 'Uloga: {roles}',
  roles: {
    keynote: 'uvodničar',
    presenter: 'izlagač',
    panellist: 'panelista',
    moderator: 'moderator',
    facilitator: 'facilitator',
    rapporteur: 'izvestilac',
    interpreter: 'tumač',
  },
};

export const calendarTexts: Readonly<Record<Language, CalendarTexts>> = {
  en: {
    statuses: { draft: 'Draft', postponed: 'Postponed', cancelled: 'Cancelled' },
    dayOf: 'Day {day} of {days}',
    duties: 'Duties',
    role: 'Role: {roles}',
    roles: {
      keynote: 'keynote speaker',
      presenter: 'presenter',
      panellist: 'panellist',
      moderator: 'moderator',
      facilitator: 'facilitator',
      rapporteur: 'rapporteur',
      interpreter: 'interpreter',
    },
  },
  sq: {
    statuses: { draft: 'Draft', postponed: 'Shtyrë', cancelled: 'Anuluar' },
    dayOf: 'Dita {day} nga {days}',
    duties: 'Angazhimet',
    role: 'Roli: {roles}',
    roles: {
      keynote: 'folës kryesor',
      presenter: 'prezantues',
      panellist: 'panelist',
      moderator: 'moderator',
      facilitator: 'lehtësues',
      rapporteur: 'raportues',
      interpreter: 'përkthyes',
    },
  },
  bs: {
    ...serbian,
    statuses: { draft: 'Nacrt', postponed: 'Odgođeno', cancelled: 'Otkazano' },
    roles: { ...serbian.roles, panellist: 'panelist', rapporteur: 'izvjestilac' },
  },
  cnr: { ...serbian, roles: { ...serbian.roles, rapporteur: 'izvjestilac' } },
  mk: {
    statuses: { draft: 'Нацрт', postponed: 'Одложено', cancelled: 'Откажано' },
    dayOf: 'Ден {day} од {days}',
    duties: 'Обврски',
    role: 'Улога: {roles}',
    roles: {
      keynote: 'воведничар',
      presenter: 'излагач',
      panellist: 'панелист',
      moderator: 'модератор',
      facilitator: 'фасилитатор',
      rapporteur: 'известувач',
      interpreter: 'толкувач',
    },
  },
  'sr-Latn': serbian,
  'sr-Cyrl': {
    statuses: { draft: 'Нацрт', postponed: 'Одложено', cancelled: 'Отказано' },
    dayOf: 'Дан {day} од {days}',
    duties: 'Обавезе',
    role: 'Улога: {roles}',
    roles: {
      keynote: 'уводничар',
      presenter: 'излагач',
      panellist: 'панелиста',
      moderator: 'модератор',
      facilitator: 'фасилитатор',
      rapporteur: 'известилац',
      interpreter: 'тумач',
    },
  },
};
