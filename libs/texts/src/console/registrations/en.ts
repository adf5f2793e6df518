export const registrations = {
  'registrations.title': 'Registrations',
  'registrations.view': 'View',
  'registrations.byOrganisation': 'By organisation',
  'registrations.asList': 'As a list',
  'registrations.ended': 'Ended',
  'registrations.none': 'Nobody is registered yet.',
  'registrations.forNobody': 'For no organisation',
  'registrations.takenAndWaiting':
    '{taken, plural, one {# seat taken} other {# seats taken}}, {waiting} waiting',
  'registrations.leftToNominate': 'Left',
  'registrations.nobodyYet': 'Nobody nominated yet',
  'registrations.place': 'place {position}',
  'registrations.newDatesToAccept': 'new dates to be accepted until {date}',
  'registrations.reason.schedule-conflict': 'Another appointment',
  'registrations.reason.other-duty': 'Called to other duty',
  'registrations.reason.travel-not-possible': 'Travel is not possible',
  'registrations.reason.left-organisation': 'Left the organisation',
  'registrations.reason.replaced': 'Somebody else comes instead',
  'registrations.reason.not-needed': 'Not needed any more',
  'registrations.reason.profile-does-not-fit': 'Does not fit what the event is about',
  'registrations.reason.too-many-of-organisation': 'Too many of one organisation',
  'registrations.reason.registered-twice': 'Registered twice',
  'registrations.reason.other': 'Another reason',
  'registrations.reason.event-cancelled': 'The event was cancelled',
  'registrations.reason.event-completed': 'The event is over',
  'registrations.reason.deadline-passed': 'The deadline passed',
  'registrations.reason.person-erased': 'The person was erased',
  'registrations.reason.merged': 'The person was entered twice',
  'registrations.accept': 'Accept new dates',
  'registrations.accept.title': '{name}: accept the new dates',
  'registrations.accept.consequence': 'The seat, or the place in the waiting list, stays.',
  'registrations.accept.message': 'The organisers are told that the person comes on the new dates.',
  'registrations.withdraw': 'Withdraw registration',
  'registrations.withdraw.title':
    '{count, plural, one {Withdraw {name}} other {Withdraw # registrations}}',
  'registrations.withdraw.message':
    'The organisers and who follows the event are told that the person does not come, without a name.',
  'registrations.decline': 'Decline registration',
  'registrations.decline.title':
    '{count, plural, one {Decline {name}} other {Decline # registrations}}',
  'registrations.decline.message':
    'The organisation that nominated and who follows the event are told, without a name.',
  'registrations.reasonIsTold':
    'The reason is told with the message. It says nothing about a person’s life.',
  'registrations.seatsFreed':
    '{count, plural, one {# seat becomes free} other {# seats become free}}.',
  'registrations.movesUp': '{name}, place {position} in the waiting list, gets a seat.',
  'registrations.othersMoveUp':
    '{count, plural, one {# person of another organisation gets a seat from the waiting list} other {# people of other organisations get a seat from the waiting list}}.',
  'registrations.movesUp.message': 'The organisation of each who moves up is told of the seat.',
  'registrations.nobodyMovesUp':
    '{count, plural, one {# seat stays free: nobody else waits} other {# seats stay free: nobody else waits}}.',
  'registrations.history': 'History',
  'registrations.historyOf': 'History: {name}',
  'registrations.newDates.asked-again': 'Asked whether the new dates suit',
  'registrations.newDates.accepted': 'New dates accepted',
  'registrations.newDates.asked-no-more': 'Not asked about new dates any more',
  'registrations.placeInList': 'Place {position} in the waiting list',
  'registrations.byItself': 'By itself, without a decision of anybody',
  'registrations.changeCapacity': 'Change capacity',
  'registrations.capacity': 'Seats in all',
  'registrations.capacityBelowTaken':
    '{taken, plural, one {# seat is taken} other {# seats are taken}}: fewer is not possible before somebody withdraws.',
  'registrations.freeAfter':
    '{count, plural, one {# seat is free afterwards} other {# seats are free afterwards}}.',
  'registrations.capacity.message': 'Who follows the event is told the new number of seats.',
  'registrations.namesHidden':
    '{count, plural, one {# protected name is} other {# protected names are}} not shown until you say why you look.',
  'registrations.showNames': 'Show names',
  'registrations.showNames.consequence':
    'You see the protected names of this event for eight hours.',
  'registrations.showNames.logged':
    'Each name that you see is written to the access log, with the reason.',
  'registrations.nominatedOn': 'Nominated on',
  'registrations.waitingList': 'Waiting list',
  'registrations.orderBecause':
    'First come, first served: who was nominated first stands first, whoever nominated. A seat that becomes free goes to the first at once.',
  'registrations.nobodyWaits': 'Nobody waits.',
  'registrations.placeHead': 'Place',
} as const;
