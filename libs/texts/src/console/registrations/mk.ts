import type { registrations as en } from './en.ts';

export const registrations: Readonly<Record<keyof typeof en, string>> = {
  'registrations.title': 'Пријави',
  'registrations.view': 'Приказ',
  'registrations.byOrganisation': 'По организации',
  'registrations.asList': 'Како список',
  'registrations.ended': 'Завршени',
  'registrations.none': 'Сè уште никој не е пријавен.',
  'registrations.forNobody': 'За ниту една организација',
  'registrations.takenAndWaiting':
    '{taken, plural, one {# место зафатено} other {# места зафатени}}, {waiting} на чекање',
  'registrations.leftToNominate': 'Преостанати',
  'registrations.nobodyYet': 'Сè уште никој не е номиниран',
  'registrations.place': 'место {position}',
  'registrations.newDatesToAccept': 'новите датуми треба да се прифатат до {date}',
  'registrations.reason.schedule-conflict': 'Друга обврска во тоа време',
  'registrations.reason.other-duty': 'Друга должност',
  'registrations.reason.travel-not-possible': 'Патувањето не е можно',
  'registrations.reason.left-organisation': 'Ја напушти организацијата',
  'registrations.reason.replaced': 'Доаѓа некој друг',
  'registrations.reason.not-needed': 'Повеќе не е потребно',
  'registrations.reason.profile-does-not-fit': 'Не одговара на темата на настанот',
  'registrations.reason.too-many-of-organisation': 'Премногу од една организација',
  'registrations.reason.registered-twice': 'Пријавен двапати',
  'registrations.reason.other': 'Друга причина',
  'registrations.reason.event-cancelled': 'Настанот е откажан',
  'registrations.reason.event-completed': 'Настанот заврши',
  'registrations.reason.deadline-passed': 'Рокот помина',
  'registrations.reason.person-erased': 'Лицето е избришано',
  'registrations.reason.merged': 'Лицето било внесено двапати',
  'registrations.accept': 'Прифати ги новите датуми',
  'registrations.accept.title': '{name}: прифаќање на новите датуми',
  'registrations.accept.consequence': 'Местото, или местото во листата на чекање, останува.',
  'registrations.accept.message': 'Организаторите дознаваат дека лицето доаѓа на новите датуми.',
  'registrations.withdraw': 'Повлечи ја пријавата',
  'registrations.withdraw.title':
    '{count, plural, one {Повлекување на пријавата: {name}} other {Повлекување на # пријави}}',
  'registrations.withdraw.message':
    'Организаторите и тие што го следат настанот дознаваат дека лицето не доаѓа, без име.',
  'registrations.decline': 'Одбиј ја пријавата',
  'registrations.decline.title':
    '{count, plural, one {Одбивање на пријавата: {name}} other {Одбивање на # пријави}}',
  'registrations.decline.message':
    'Организацијата што номинирала и тие што го следат настанот дознаваат, без име.',
  'registrations.reasonIsTold':
    'Причината се наведува во известувањето. Не кажува ништо за животот на лицето.',
  'registrations.seatsFreed':
    '{count, plural, one {Се ослободува # место} other {Се ослободуваат # места}}.',
  'registrations.movesUp': '{name}, {position}. во листата на чекање, добива место.',
  'registrations.othersMoveUp':
    '{count, plural, one {# лице од друга организација добива место од листата на чекање} other {# лица од други организации добиваат место од листата на чекање}}.',
  'registrations.movesUp.message': 'Организацијата на секој што добива место дознава за тоа.',
  'registrations.nobodyMovesUp':
    '{count, plural, one {# место останува слободно: никој друг не чека} other {# места остануваат слободни: никој друг не чека}}.',
  'registrations.history': 'Историја',
  'registrations.historyOf': 'Историја: {name}',
  'registrations.newDates.asked-again': 'Прашан дали одговараат новите датуми',
  'registrations.newDates.accepted': 'Новите датуми се прифатени',
  'registrations.newDates.asked-no-more': 'Повеќе не се прашува за нови датуми',
  'registrations.placeInList': '{position}. во листата на чекање',
  'registrations.byItself': 'Само по себе, без ничија одлука',
  'registrations.changeCapacity': 'Смени капацитет',
  'registrations.capacity': 'Вкупно места',
  'registrations.capacityBelowTaken':
    '{taken, plural, one {# место е зафатено} other {# места се зафатени}}: помалку не е можно додека некој не се повлече.',
  'registrations.freeAfter':
    '{count, plural, one {Потоа # место е слободно} other {Потоа # места се слободни}}.',
  'registrations.capacity.message': 'Тие што го следат настанот го дознаваат новиот број места.',
  'registrations.namesHidden':
    '{count, plural, one {# заштитено име не се прикажува} other {# заштитени имиња не се прикажуваат}} додека не кажете зошто гледате.',
  'registrations.showNames': 'Прикажи имиња',
  'registrations.showNames.consequence': 'Заштитените имиња на овој настан ги гледате осум часа.',
  'registrations.showNames.logged':
    'Секое име што го гледате се запишува во дневникот на пристап, со причината.',
  'registrations.nominatedOn': 'Номиниран на',
  'registrations.waitingList': 'Листа на чекање',
  'registrations.orderBecause':
    'Кој прв дојде, прв добива: прв е тој што прв е номиниран, кој и да го номинирал. Местото што ќе се ослободи веднаш го добива првиот.',
  'registrations.nobodyWaits': 'Никој не чека.',
  'registrations.placeHead': 'Место',
};
