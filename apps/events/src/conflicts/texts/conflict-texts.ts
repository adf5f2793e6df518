import type { Language } from '@regional-events/texts';
import type { ConflictFacts } from '../use-cases/conflict-view.ts';

type Texts = Readonly<Record<ConflictFacts['code'] | 'anotherEvent', string>>;

const serbian: Texts = {
  anotherEvent: 'drugi događaj',
  'expert-twice':
    'Govornik na „{title}“ u isto vreme učestvuje i drugde ({other}): {date}, {time}.',
  'too-little-travel-time':
    'Govornik na „{title}“ ima {hours, plural, =0 {manje od sata} one {# sat} few {# sata} other {# sati}} za put između dva grada ({other}); potrebno je {needed}. Dan: {date}.',
  'room-twice': 'Sala {room} za „{title}“ već je zauzeta ({other}): {date}, {time}.',
  'venue-twice': 'Na istom mestu je i drugi događaj ({other}): {date}.',
  'room-too-small': 'Sala {room} prima {capacity}, a na „{title}“ može doći {needed}.',
  'venue-too-small': 'Najveća sala prima {capacity}, a događaj ima {needed} mesta.',
  'room-gone': 'Sala za „{title}“ više ne postoji na tom mestu održavanja.',
  'session-outside-day': '„{title}“ je van dana i vremena događaja: {date}, {time}.',
  'track-overlap':
    '„{title}“ se preklapa sa drugom sesijom ({other}) istog toka {track}: {date}, {time}.',
  'interpreter-missing': '„{title}“ se održava na jeziku {spoken}, a niko ne prevodi.',
  holiday:
    '{certain, select, yes {{date} je {day}, praznik: {country}.} other {{date} je verovatno {day} ({country}); datum se može pomeriti za jedan dan.}}',
  'same-host-twice': 'Isti domaćin dva puta zaredom u seriji: {country}, pored ovog i {other}.',
  'organisation-asked-often':
    'Jedna organizacija učestvuje u {events, plural, one {# događaju} other {# događaja}} za {weeks, plural, one {# nedelju} few {# nedelje} other {# nedelja}}.',
  'audience-twice': 'Istog dana je i događaj za iste učesnike ({other}): {date}.',
};

const bosnian: Texts = {
  ...serbian,
  'expert-twice':
    'Govornik na „{title}“ u isto vrijeme učestvuje i drugdje ({other}): {date}, {time}.',
  'venue-twice': 'Na istom mjestu je i drugi događaj ({other}): {date}.',
  'venue-too-small': 'Najveća sala prima {capacity}, a događaj ima {needed} mjesta.',
  'room-gone': 'Sala za „{title}“ više ne postoji na tom mjestu održavanja.',
  'session-outside-day': '„{title}“ je van dana i vremena događaja: {date}, {time}.',
  holiday:
    '{certain, select, yes {{date} je {day}, praznik: {country}.} other {{date} je vjerovatno {day} ({country}); datum se može pomjeriti za jedan dan.}}',
  'organisation-asked-often':
    'Jedna organizacija učestvuje u {events, plural, one {# događaju} other {# događaja}} za {weeks, plural, one {# sedmicu} few {# sedmice} other {# sedmica}}.',
};

/** Sentences in ICU message format, by what conflicts. */
export const conflictTexts: Readonly<Record<Language, Texts>> = {
  en: {
    anotherEvent: 'another event',
    'expert-twice':
      'A speaker of “{title}” is somewhere else at the same time ({other}): {date}, {time}.',
    'too-little-travel-time':
      'A speaker of “{title}” has {hours, plural, =0 {less than an hour} one {# hour} other {# hours}} to travel between two cities ({other}); it takes about {needed}. The day: {date}.',
    'room-twice': 'The room {room} of “{title}” is taken ({other}): {date}, {time}.',
    'venue-twice': 'Another event is at the same venue ({other}): {date}.',
    'room-too-small': 'The room {room} takes {capacity}, and {needed} can come to “{title}”.',
    'venue-too-small':
      'The largest room of the venue takes {capacity}, and the event has {needed} seats.',
    'room-gone': 'The room of “{title}” is no longer one of the venue.',
    'session-outside-day':
      '“{title}” lies outside the days and hours of the event: {date}, {time}.',
    'track-overlap':
      '“{title}” overlaps another session ({other}) of the track {track}: {date}, {time}.',
    'interpreter-missing': '“{title}” is held in {spoken}, and nobody interprets.',
    holiday:
      '{certain, select, yes {{date} is {day}, a holiday: {country}.} other {{date} is likely {day} ({country}); the date can move by a day.}}',
    'same-host-twice': '{country} hosts two events of the series in a row, this one and {other}.',
    'organisation-asked-often':
      'One organisation is asked for {events, plural, one {# event} other {# events}} within {weeks, plural, one {# week} other {# weeks}}.',
    'audience-twice': 'Another event for the same audience is on the same day ({other}): {date}.',
  },
  sq: {
    anotherEvent: 'një ngjarje tjetër',
    'expert-twice':
      'Një folës i “{title}” është diku tjetër në të njëjtën kohë ({other}): {date}, {time}.',
    'too-little-travel-time':
      'Një folës i “{title}” ka {hours, plural, =0 {më pak se një orë} one {# orë} other {# orë}} për të udhëtuar midis dy qyteteve ({other}); duhen rreth {needed}. Dita: {date}.',
    'room-twice': 'Salla {room} e “{title}” është e zënë ({other}): {date}, {time}.',
    'venue-twice': 'Në të njëjtin vend është edhe një ngjarje tjetër ({other}): {date}.',
    'room-too-small':
      'Salla {room} ka vend për {capacity}, ndërsa në “{title}” mund të vijnë {needed}.',
    'venue-too-small': 'Salla më e madhe ka vend për {capacity}, ndërsa ngjarja ka {needed} vende.',
    'room-gone': 'Salla e “{title}” nuk është më pjesë e vendit.',
    'session-outside-day': '“{title}” është jashtë ditëve dhe orarit të ngjarjes: {date}, {time}.',
    'track-overlap':
      '“{title}” mbivendoset me një seancë tjetër ({other}) të linjës {track}: {date}, {time}.',
    'interpreter-missing': '“{title}” mbahet në gjuhën {spoken} dhe askush nuk përkthen.',
    holiday:
      '{certain, select, yes {{date} është {day}, festë: {country}.} other {{date} ka gjasa të jetë {day} ({country}); data mund të lëvizë me një ditë.}}',
    'same-host-twice': '{country} pret dy ngjarje të serisë radhazi, këtë dhe {other}.',
    'organisation-asked-often':
      'Një organizatë merr pjesë në {events, plural, one {# ngjarje} other {# ngjarje}} brenda {weeks, plural, one {# jave} other {# javëve}}.',
    'audience-twice':
      'Të njëjtën ditë është një ngjarje për të njëjtit pjesëmarrës ({other}): {date}.',
  },
  bs: bosnian,
  cnr: bosnian,
  mk: {
    anotherEvent: 'друг настан',
    'expert-twice':
      'Говорник на „{title}“ во исто време е и на друго место ({other}): {date}, {time}.',
    'too-little-travel-time':
      'Говорник на „{title}“ има {hours, plural, =0 {помалку од еден час} one {# час} other {# часа}} за пат меѓу два града ({other}); потребни се {needed}. Ден: {date}.',
    'room-twice': 'Салата {room} за „{title}“ е зафатена ({other}): {date}, {time}.',
    'venue-twice': 'На истото место има и друг настан ({other}): {date}.',
    'room-too-small': 'Салата {room} прима {capacity}, а на „{title}“ може да дојдат {needed}.',
    'venue-too-small': 'Најголемата сала прима {capacity}, а настанот има {needed} места.',
    'room-gone': 'Салата за „{title}“ повеќе не е дел од местото на одржување.',
    'session-outside-day': '„{title}“ е надвор од деновите и часовите на настанот: {date}, {time}.',
    'track-overlap':
      '„{title}“ се преклопува со друга сесија ({other}) од патеката {track}: {date}, {time}.',
    'interpreter-missing': '„{title}“ се одржува на јазикот {spoken}, а никој не преведува.',
    holiday:
      '{certain, select, yes {{date} е {day}, празник: {country}.} other {{date} веројатно е {day} ({country}); датумот може да се помести за еден ден.}}',
    'same-host-twice': '{country} е домаќин двапати по ред во серијата, овде и {other}.',
    'organisation-asked-often':
      'Една организација учествува на {events, plural, one {# настан} other {# настани}} во {weeks, plural, one {# седмица} other {# седмици}}.',
    'audience-twice': 'Истиот ден има настан за истите учесници ({other}): {date}.',
  },
  'sr-Latn': serbian,
  'sr-Cyrl': {
    anotherEvent: 'други догађај',
    'expert-twice':
      'Говорник на „{title}“ у исто време учествује и другде ({other}): {date}, {time}.',
    'too-little-travel-time':
      'Говорник на „{title}“ има {hours, plural, =0 {мање од сата} one {# сат} few {# сата} other {# сати}} за пут између два града ({other}); потребно је {needed}. Дан: {date}.',
    'room-twice': 'Сала {room} за „{title}“ већ је заузета ({other}): {date}, {time}.',
    'venue-twice': 'На истом месту је и други догађај ({other}): {date}.',
    'room-too-small': 'Сала {room} прима {capacity}, а на „{title}“ може доћи {needed}.',
    'venue-too-small': 'Највећа сала прима {capacity}, а догађај има {needed} места.',
    'room-gone': 'Сала за „{title}“ више не постоји на том месту одржавања.',
    'session-outside-day': '„{title}“ је ван дана и времена догађаја: {date}, {time}.',
    'track-overlap':
      '„{title}“ се преклапа са другом сесијом ({other}) истог тока {track}: {date}, {time}.',
    'interpreter-missing': '„{title}“ се одржава на језику {spoken}, а нико не преводи.',
    holiday:
      '{certain, select, yes {{date} је {day}, празник: {country}.} other {{date} је вероватно {day} ({country}); датум се може померити за један дан.}}',
    'same-host-twice': 'Исти домаћин два пута заредом у серији: {country}, поред овог и {other}.',
    'organisation-asked-often':
      'Једна организација учествује у {events, plural, one {# догађају} other {# догађаја}} за {weeks, plural, one {# недељу} few {# недеље} other {# недеља}}.',
    'audience-twice': 'Истог дана је и догађај за исте учеснике ({other}): {date}.',
  },
};
