import type { Language } from '@regional-events/texts';
import type { PlanReason } from '../domain/plan-reason.ts';

type ReasonTexts = Readonly<Record<PlanReason['code'], string>>;

const bosnian: ReasonTexts = {
  'public-holiday': '{date} je {day}, državni praznik: {country}.',
  'likely-holiday': '{date} je vjerovatno {day} ({country}); datum se može pomjeriti za jedan dan.',
  'religious-day': '{date} je {day}, koji mnogi obilježavaju ({country}).',
  'beside-holiday': 'Uz ove dane je {day}, {date}, državni praznik: {country}.',
  blackout:
    '{country} ne može učestvovati od {from} do {to}{given, select, no {} other { ({reason})}}.',
  'expert-busy': 'Traženi stručnjak tih dana učestvuje u događaju „{title}“.',
  'another-event': 'Tih dana održava se „{title}“.',
  'too-near-own-event':
    '{days, plural, =0 {Pada na isti dan ili odmah uz „{title}“ iste serije.} one {Samo # dan ga dijeli od „{title}“ iste serije.} few {Samo # dana ga dijele od „{title}“ iste serije.} other {Samo # dana ga dijeli od „{title}“ iste serije.}}',
  'short-gap':
    '{days, plural, one {# dan} other {# dana}} nakon prethodnog događaja; ravnomjerno bi bilo {even}.',
  'long-gap':
    '{days, plural, one {# dan} other {# dana}} nakon prethodnog događaja; ravnomjerno bi bilo {even}.',
  'host-passed-over':
    '{places, plural, one {# zemlja čeka} few {# zemlje čekaju} other {# zemalja čeka}} duže na domaćinstvo nego {country}.',
  'host-turn': 'Na redu za domaćina je {country}.',
  'even-gap':
    '{days, plural, one {# dan} other {# dana}} nakon prethodnog događaja, ravnomjerno raspoređeno.',
  'no-holiday':
    'Nema praznika tih dana ni uz njih {countries, plural, one {u # zemlji učesnici} few {ni u jednoj od # zemlje učesnice} other {ni u jednoj od # zemalja učesnica}}.',
  'experts-free':
    '{experts, plural, one {Traženi stručnjak je slobodan.} few {Sva # tražena stručnjaka su slobodna.} other {Svih # traženih stručnjaka je slobodno.}}',
  fixed: 'Datum i domaćin su unaprijed određeni.',
  stays: 'Ostaje gdje jeste.',
  'host-out-of-turn': '{country} ostaje domaćin iako nije na redu.',
  'event-gets-date': 'Događaj {number} dobija datum: {date}.',
  'event-moves': 'Događaj {number} se pomjera: bio je {from}, sada je {to}.',
  'host-changes': 'Događaj {number} mijenja domaćina: bio je {before}, sada je {country}.',
  'event-changed': 'Događaj {number} je izmijenjen nakon što je ovaj plan napravljen.',
  'event-published': 'Događaj {number} više nije nacrt, pa ga plan ne pomjera.',
  'series-closed': 'Serija je zatvorena i ne prima nove događaje.',
  'outside-series': 'Serija sada traje od {from} do {to}.',
  'number-taken': 'Broj {number} u seriji sada već ima „{title}“.',
};

/** Each reason as a sentence, in ICU message format: `country`, `date`, `day` and `title` come in the reader's language already. */
export const planTexts: Readonly<Record<Language, ReasonTexts>> = {
  en: {
    'public-holiday': '{date} is {day}, a public holiday in {country}.',
    'likely-holiday': '{date} is likely to be {day} in {country}; the date can move by a day.',
    'religious-day': '{date} is {day}, which many people in {country} keep.',
    'beside-holiday': 'It lies beside {day} on {date}, a public holiday in {country}.',
    blackout:
      '{country} cannot take part from {from} to {to}{given, select, no {} other { ({reason})}}.',
    'expert-busy': 'An expert who is wanted has a part in “{title}” on these days.',
    'another-event': '“{title}” is held on these days.',
    'too-near-own-event':
      '{days, plural, =0 {It lies on or right beside “{title}” of the same series.} one {Only # day lies between it and “{title}” of the same series.} other {Only # days lie between it and “{title}” of the same series.}}',
    'short-gap':
      'It begins {days, plural, one {# day} other {# days}} after the event before; {even} would spread all events evenly.',
    'long-gap':
      'It begins {days, plural, one {# day} other {# days}} after the event before; {even} would spread all events evenly.',
    'host-passed-over':
      '{places, plural, one {# country has} other {# countries have}} waited longer to host than {country}.',
    'host-turn': 'It is the turn of {country} to host.',
    'even-gap': '{days, plural, one {# day} other {# days}} after the event before, evenly spread.',
    'no-holiday':
      'No holiday on or beside these days in {countries, plural, one {# country that takes part} other {any of the # countries that take part}}.',
    'experts-free':
      '{experts, plural, one {The expert who is wanted is free.} other {All # experts who are wanted are free.}}',
    fixed: 'Date and host were set beforehand.',
    stays: 'It stays where it is.',
    'host-out-of-turn': '{country} keeps it although it is not its turn to host.',
    'event-gets-date': 'Event {number} gets a date: {date}.',
    'event-moves': 'Event {number} moves from {from} to {to}.',
    'host-changes': 'Event {number} goes from {before} to {country} as host.',
    'event-changed': 'Event {number} was changed after this plan was made.',
    'event-published': 'Event {number} is no draft any more, so a plan does not move it.',
    'series-closed': 'The series is closed and takes no new events.',
    'outside-series': 'The series now runs from {from} to {to}.',
    'number-taken': 'Number {number} of the series is “{title}” by now.',
  },
  sq: {
    'public-holiday': '{date} është {day}, festë zyrtare në {country}.',
    'likely-holiday':
      '{date} ka gjasë të jetë {day} në {country}; data mund të lëvizë me një ditë.',
    'religious-day': '{date} është {day}, të cilën e festojnë shumë njerëz në {country}.',
    'beside-holiday': 'Është pranë {day} më {date}, festë zyrtare në {country}.',
    blackout:
      '{country} nuk mund të marrë pjesë nga {from} deri më {to}{given, select, no {} other { ({reason})}}.',
    'expert-busy': 'Një ekspert i kërkuar merr pjesë në “{title}” në këto ditë.',
    'another-event': '“{title}” mbahet në këto ditë.',
    'too-near-own-event':
      '{days, plural, =0 {Bie mbi ose ngjitur me “{title}” të së njëjtës seri.} one {Vetëm # ditë e ndan nga “{title}” e së njëjtës seri.} other {Vetëm # ditë e ndajnë nga “{title}” e së njëjtës seri.}}',
    'short-gap':
      '{days, plural, one {# ditë} other {# ditë}} pas aktivitetit paraprak; me shpërndarje të barabartë do të ishin {even}.',
    'long-gap':
      '{days, plural, one {# ditë} other {# ditë}} pas aktivitetit paraprak; me shpërndarje të barabartë do të ishin {even}.',
    'host-passed-over':
      '{places, plural, one {# shtet ka} other {# shtete kanë}} pritur më gjatë se {country} për të qenë nikoqir.',
    'host-turn': 'Është radha e {country} të jetë nikoqir.',
    'even-gap':
      '{days, plural, one {# ditë} other {# ditë}} pas aktivitetit paraprak, me shpërndarje të barabartë.',
    'no-holiday':
      'Asnjë festë në këto ditë ose pranë tyre në {countries, plural, one {# shtet pjesëmarrës} other {asnjërin nga # shtetet pjesëmarrëse}}.',
    'experts-free':
      '{experts, plural, one {Eksperti i kërkuar është i lirë.} other {Të gjithë # ekspertët e kërkuar janë të lirë.}}',
    fixed: 'Data dhe nikoqiri ishin caktuar paraprakisht.',
    stays: 'Mbetet aty ku është.',
    'host-out-of-turn': '{country} e mban edhe pse nuk e ka radhën.',
    'event-gets-date': 'Aktiviteti {number} merr datë: {date}.',
    'event-moves': 'Aktiviteti {number} lëviz: ishte {from}, tani është {to}.',
    'host-changes': 'Aktiviteti {number} ndërron nikoqirin: ishte {before}, tani është {country}.',
    'event-changed': 'Aktiviteti {number} u ndryshua pasi u bë ky plan.',
    'event-published': 'Aktiviteti {number} nuk është më draft, prandaj plani nuk e lëviz.',
    'series-closed': 'Seria është mbyllur dhe nuk pranon aktivitete të reja.',
    'outside-series': 'Seria tani zgjat nga {from} deri më {to}.',
    'number-taken': 'Numrin {number} të serisë tashmë e ka “{title}”.',
  },
  bs: bosnian,
  cnr: {
    ...bosnian,
    'host-passed-over':
      '{places, plural, one {# država čeka} few {# države čekaju} other {# država čeka}} duže na domaćinstvo nego {country}.',
    'no-holiday':
      'Nema praznika tih dana ni uz njih {countries, plural, one {u # državi učesnici} few {ni u jednoj od # države učesnice} other {ni u jednoj od # država učesnica}}.',
  },
  mk: {
    'public-holiday': '{date} е {day}, државен празник: {country}.',
    'likely-holiday':
      '{date} веројатно е {day} ({country}); датумот може да се помести за еден ден.',
    'religious-day': '{date} е {day}, што го одбележуваат многумина ({country}).',
    'beside-holiday': 'До овие денови е {day}, {date}, државен празник: {country}.',
    blackout:
      '{country} не може да учествува од {from} до {to}{given, select, no {} other { ({reason})}}.',
    'expert-busy': 'Бараниот експерт во тие денови учествува на „{title}“.',
    'another-event': 'Во тие денови се одржува „{title}“.',
    'too-near-own-event':
      '{days, plural, =0 {Паѓа на ист ден или веднаш до „{title}“ од истата серија.} one {Само # ден го дели од „{title}“ од истата серија.} other {Само # дена го делат од „{title}“ од истата серија.}}',
    'short-gap':
      '{days, plural, one {# ден} other {# дена}} по претходниот настан; рамномерно би биле {even}.',
    'long-gap':
      '{days, plural, one {# ден} other {# дена}} по претходниот настан; рамномерно би биле {even}.',
    'host-passed-over':
      '{places, plural, one {# земја чека} other {# земји чекаат}} подолго да бидат домаќин од {country}.',
    'host-turn': 'На ред за домаќин е {country}.',
    'even-gap':
      '{days, plural, one {# ден} other {# дена}} по претходниот настан, рамномерно распоредено.',
    'no-holiday':
      'Нема празник на тие денови ниту до нив {countries, plural, one {во # земја учесничка} other {во ниту една од # земји учеснички}}.',
    'experts-free':
      '{experts, plural, one {Бараниот експерт е слободен.} other {Сите # барани експерти се слободни.}}',
    fixed: 'Датумот и домаќинот беа однапред определени.',
    stays: 'Останува каде што е.',
    'host-out-of-turn': '{country} останува домаќин иако не е на ред.',
    'event-gets-date': 'Настанот {number} добива датум: {date}.',
    'event-moves': 'Настанот {number} се поместува: беше {from}, сега е {to}.',
    'host-changes': 'Настанот {number} го менува домаќинот: беше {before}, сега е {country}.',
    'event-changed': 'Настанот {number} е изменет откако е направен овој план.',
    'event-published': 'Настанот {number} веќе не е нацрт, па планот не го поместува.',
    'series-closed': 'Серијата е затворена и не прима нови настани.',
    'outside-series': 'Серијата сега трае од {from} до {to}.',
    'number-taken': 'Бројот {number} во серијата веќе го има „{title}“.',
  },
  'sr-Latn': {
    'public-holiday': '{date} je {day}, državni praznik: {country}.',
    'likely-holiday':
      '{date} je verovatno {day} ({country}); datum može da se pomeri za jedan dan.',
    'religious-day': '{date} je {day}, koji mnogi obeležavaju ({country}).',
    'beside-holiday': 'Uz ove dane je {day}, {date}, državni praznik: {country}.',
    blackout:
      '{country} ne može da učestvuje od {from} do {to}{given, select, no {} other { ({reason})}}.',
    'expert-busy': 'Traženi stručnjak tih dana učestvuje u događaju „{title}“.',
    'another-event': 'Tih dana održava se „{title}“.',
    'too-near-own-event':
      '{days, plural, =0 {Pada na isti dan ili odmah uz „{title}“ iste serije.} one {Samo # dan ga deli od „{title}“ iste serije.} few {Samo # dana ga dele od „{title}“ iste serije.} other {Samo # dana ga deli od „{title}“ iste serije.}}',
    'short-gap':
      '{days, plural, one {# dan} other {# dana}} posle prethodnog događaja; ravnomerno bi bilo {even}.',
    'long-gap':
      '{days, plural, one {# dan} other {# dana}} posle prethodnog događaja; ravnomerno bi bilo {even}.',
    'host-passed-over':
      '{places, plural, one {# zemlja čeka} few {# zemlje čekaju} other {# zemalja čeka}} duže na domaćinstvo nego {country}.',
    'host-turn': 'Na redu za domaćina je {country}.',
    'even-gap':
      '{days, plural, one {# dan} other {# dana}} posle prethodnog događaja, ravnomerno raspoređeno.',
    'no-holiday':
      'Nema praznika tih dana ni uz njih {countries, plural, one {u # zemlji učesnici} few {ni u jednoj od # zemlje učesnice} other {ni u jednoj od # zemalja učesnica}}.',
    'experts-free':
      '{experts, plural, one {Traženi stručnjak je slobodan.} few {Sva # tražena stručnjaka su slobodna.} other {Svih # traženih stručnjaka je slobodno.}}',
    fixed: 'Datum i domaćin su unapred određeni.',
    stays: 'Ostaje gde jeste.',
    'host-out-of-turn': '{country} ostaje domaćin iako nije na redu.',
    'event-gets-date': 'Događaj {number} dobija datum: {date}.',
    'event-moves': 'Događaj {number} se pomera: bio je {from}, sada je {to}.',
    'host-changes': 'Događaj {number} menja domaćina: bio je {before}, sada je {country}.',
    'event-changed': 'Događaj {number} je izmenjen pošto je ovaj plan napravljen.',
    'event-published': 'Događaj {number} više nije nacrt, pa ga plan ne pomera.',
    'series-closed': 'Serija je zatvorena i ne prima nove događaje.',
    'outside-series': 'Serija sada traje od {from} do {to}.',
    'number-taken': 'Broj {number} u seriji sada već ima „{title}“.',
  },
  'sr-Cyrl': {
    'public-holiday': '{date} је {day}, државни празник: {country}.',
    'likely-holiday':
      '{date} је вероватно {day} ({country}); датум може да се помери за један дан.',
    'religious-day': '{date} је {day}, који многи обележавају ({country}).',
    'beside-holiday': 'Уз ове дане је {day}, {date}, државни празник: {country}.',
    blackout:
      '{country} не може да учествује од {from} до {to}{given, select, no {} other { ({reason})}}.',
    'expert-busy': 'Тражени стручњак тих дана учествује у догађају „{title}“.',
    'another-event': 'Тих дана одржава се „{title}“.',
    'too-near-own-event':
      '{days, plural, =0 {Пада на исти дан или одмах уз „{title}“ исте серије.} one {Само # дан га дели од „{title}“ исте серије.} few {Само # дана га деле од „{title}“ исте серије.} other {Само # дана га дели од „{title}“ исте серије.}}',
    'short-gap':
      '{days, plural, one {# дан} other {# дана}} после претходног догађаја; равномерно би било {even}.',
    'long-gap':
      '{days, plural, one {# дан} other {# дана}} после претходног догађаја; равномерно би било {even}.',
    'host-passed-over':
      '{places, plural, one {# земља чека} few {# земље чекају} other {# земаља чека}} дуже на домаћинство него {country}.',
    'host-turn': 'На реду за домаћина је {country}.',
    'even-gap':
      '{days, plural, one {# дан} other {# дана}} после претходног догађаја, равномерно распоређено.',
    'no-holiday':
      'Нема празника тих дана ни уз њих {countries, plural, one {у # земљи учесници} few {ни у једној од # земље учеснице} other {ни у једној од # земаља учесница}}.',
    'experts-free':
      '{experts, plural, one {Тражени стручњак је слободан.} few {Сва # тражена стручњака су слободна.} other {Свих # тражених стручњака је слободно.}}',
    fixed: 'Датум и домаћин су унапред одређени.',
    stays: 'Остаје где јесте.',
    'host-out-of-turn': '{country} остаје домаћин иако није на реду.',
    'event-gets-date': 'Догађај {number} добија датум: {date}.',
    'event-moves': 'Догађај {number} се помера: био је {from}, сада је {to}.',
    'host-changes': 'Догађај {number} мења домаћина: био је {before}, сада је {country}.',
    'event-changed': 'Догађај {number} је измењен пошто је овај план направљен.',
    'event-published': 'Догађај {number} више није нацрт, па га план не помера.',
    'series-closed': 'Серија је затворена и не прима нове догађаје.',
    'outside-series': 'Серија сада траје од {from} до {to}.',
    'number-taken': 'Број {number} у серији сада већ има „{title}“.',
  },
};
