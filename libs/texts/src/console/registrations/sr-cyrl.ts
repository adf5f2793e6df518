import type { registrations as en } from './en.ts';

export const registrations: Readonly<Record<keyof typeof en, string>> = {
  'registrations.title': 'Пријаве',
  'registrations.view': 'Приказ',
  'registrations.byOrganisation': 'По организацијама',
  'registrations.asList': 'Као листа',
  'registrations.ended': 'Завршене',
  'registrations.none': 'Још нико није пријављен.',
  'registrations.forNobody': 'Ни за коју организацију',
  'registrations.takenAndWaiting':
    '{taken, plural, one {# место заузето} few {# места заузета} other {# места заузето}}, {waiting} на чекању',
  'registrations.leftToNominate': 'Преостало',
  'registrations.nobodyYet': 'Још нико није предложен',
  'registrations.place': 'место {position}',
  'registrations.newDatesToAccept': 'нове датуме треба прихватити до {date}',
  'registrations.reason.schedule-conflict': 'Друга обавеза у то време',
  'registrations.reason.other-duty': 'Друга дужност',
  'registrations.reason.travel-not-possible': 'Путовање није могуће',
  'registrations.reason.left-organisation': 'Напустио организацију',
  'registrations.reason.replaced': 'Долази неко други',
  'registrations.reason.not-needed': 'Више није потребно',
  'registrations.reason.profile-does-not-fit': 'Не одговара теми догађаја',
  'registrations.reason.too-many-of-organisation': 'Превише из једне организације',
  'registrations.reason.registered-twice': 'Пријављен два пута',
  'registrations.reason.other': 'Други разлог',
  'registrations.reason.event-cancelled': 'Догађај је отказан',
  'registrations.reason.event-completed': 'Догађај је завршен',
  'registrations.reason.deadline-passed': 'Рок је прошао',
  'registrations.reason.person-erased': 'Особа је избрисана',
  'registrations.reason.merged': 'Особа је била унесена два пута',
  'registrations.accept': 'Прихвати нове датуме',
  'registrations.accept.title': '{name}: прихватити нове датуме',
  'registrations.accept.consequence': 'Место, или место на листи чекања, остаје.',
  'registrations.accept.message': 'Организатори сазнају да особа долази у новим датумима.',
  'registrations.withdraw': 'Повуци пријаву',
  'registrations.withdraw.title':
    '{count, plural, one {Повући пријаву: {name}} few {Повући # пријаве} other {Повући # пријава}}',
  'registrations.withdraw.message':
    'Организатори и они који прате догађај сазнају да особа не долази, без имена.',
  'registrations.decline': 'Одбиј пријаву',
  'registrations.decline.title':
    '{count, plural, one {Одбити пријаву: {name}} few {Одбити # пријаве} other {Одбити # пријава}}',
  'registrations.decline.message':
    'Организација која је предложила и они који прате догађај сазнају то, без имена.',
  'registrations.reasonIsTold': 'Разлог се наводи у обавести. Не говори ништа о животу особе.',
  'registrations.seatsFreed':
    '{count, plural, one {Ослобађа се # место} few {Ослобађају се # места} other {Ослобађа се # места}}.',
  'registrations.movesUp': '{name}, {position}. на листи чекања, добија место.',
  'registrations.othersMoveUp':
    '{count, plural, one {# особа друге организације добија место с листе чекања} few {# особе других организација добијају место с листе чекања} other {# особа других организација добија место с листе чекања}}.',
  'registrations.movesUp.message': 'Организација свакога ко добије место сазнаје за њега.',
  'registrations.nobodyMovesUp':
    '{count, plural, one {# место остаје слободно: нико други не чека} few {# места остају слободна: нико други не чека} other {# места остаје слободно: нико други не чека}}.',
  'registrations.history': 'Историја',
  'registrations.historyOf': 'Историја: {name}',
  'registrations.newDates.asked-again': 'Упитан да ли одговарају нови датуми',
  'registrations.newDates.accepted': 'Нови датуми прихваћени',
  'registrations.newDates.asked-no-more': 'Више се не пита о новим датумима',
  'registrations.placeInList': '{position}. на листи чекања',
  'registrations.byItself': 'Само од себе, без ичије одлуке',
  'registrations.changeCapacity': 'Промени капацитет',
  'registrations.capacity': 'Укупно места',
  'registrations.capacityBelowTaken':
    '{taken, plural, one {# место је заузето} few {# места су заузета} other {# места је заузето}}: мање није могуће док се неко не повуче.',
  'registrations.freeAfter':
    '{count, plural, one {Након тога је # место слободно} few {Након тога су # места слободна} other {Након тога је # места слободно}}.',
  'registrations.capacity.message': 'Они који прате догађај сазнају нови број места.',
  'registrations.namesHidden':
    '{count, plural, one {# заштићено име се не приказује} few {# заштићена имена се не приказују} other {# заштићених имена се не приказује}} док не кажете зашто гледате.',
  'registrations.showNames': 'Прикажи имена',
  'registrations.showNames.consequence': 'Заштићена имена овог догађаја видите осам сати.',
  'registrations.showNames.logged':
    'Свако име које видите уписује се у дневник приступа, с разлогом.',
  'registrations.nominatedOn': 'Предложен',
  'registrations.waitingList': 'Листа чекања',
  'registrations.orderBecause':
    'Ко први дође, први добија: први је онај ко је први предложен, ма ко га предложио. Место које се ослободи одмах добија први.',
  'registrations.nobodyWaits': 'Нико не чека.',
  'registrations.placeHead': 'Редни број',
};
