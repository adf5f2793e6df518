export const nominating = {
  'nominating.nominate': 'Nominate people',
  'nominating.title': 'Nominate people',
  'nominating.choosePeople': 'Choose people',
  'nominating.pasteRows': 'Paste rows',
  'nominating.how': 'How',
  'nominating.notPublished': 'The event is not published, so nobody can be nominated now.',
  'nominating.forWhom': 'For which organisation',
  'nominating.choose': 'Choose',
  'nominating.notInvited': 'The event is by invitation, and this organisation has no open one.',
  'nominating.windowClosed': 'Registration is not open now.',
  'nominating.seatsLeft':
    'You may send {left, plural, one {# more person} other {# more people}}: {used} of {seats} seats are used.',
  'nominating.eventFree':
    'At the event {free, plural, =0 {no seat is free: who is nominated waits} one {# seat is free} other {# seats are free}}.',
  'nominating.until': 'Registration closes on {date}.',
  'nominating.delegation':
    '{count, plural, =0 {Your delegation} one {Your delegation: # person} other {Your delegation: # people}}',
  'nominating.nobodyChosen': 'Nobody chosen yet.',
  'nominating.someWrong':
    '{count, plural, one {# row needs to be mended} other {# rows need to be mended}} first; what is wrong stands in it.',
  'nominating.nominateAll':
    '{count, plural, =0 {Nominate} one {Nominate # person} other {Nominate # people}}',
  'nominating.thereAlready': 'Chosen or registered',
  'nominating.searchPeople': 'Search people of the organisation',
  'nominating.eitherScript': 'In Latin or Cyrillic, with or without accents',
  'nominating.add': 'Add',
  'nominating.enterNew': 'Enter somebody new',
  'nominating.rows': 'Rows from a spreadsheet',
  'nominating.rowsHelp':
    'Copy the columns given name, family name, e-mail and position, and paste them here: {most} rows at most. You see each row before anything is sent.',
  'nominating.tooManyRows': 'Only the first {most} rows are taken.',
  'nominating.takeRows': '{count, plural, =0 {Take the rows} one {Take # row} other {Take # rows}}',
  'nominating.newPerson': 'New person',
  'nominating.isNew': 'new',
  'nominating.wrong.noName': 'A name is missing.',
  'nominating.wrong.badEmail': 'This is not an e-mail address.',
  'nominating.wrong.twice': 'This person stands here twice.',
  'nominating.wrong.registered': 'This person is registered for the event already.',
  'nominating.wrong.tooLong': 'Something in this row is too long.',
  'nominating.givenName': 'Given name',
  'nominating.familyName': 'Family name',
  'nominating.email': 'E-mail',
  'nominating.position': 'Position',
  'nominating.sheetTitle': '{count, plural, one {Nominate # person} other {Nominate # people}}',
  'nominating.willEnter':
    '{count, plural, one {# new person is entered} other {# new people are entered}} for the organisation, from today on.',
  'nominating.willSeat':
    '{count, plural, one {# person gets a seat} other {# people get a seat}} at once.',
  'nominating.willWait': '{count, plural, one {# person waits} other {# people wait}} for a seat.',
  'nominating.moreThanLeft':
    'The invitation has only {left, plural, one {# seat} other {# seats}} left: more is refused.',
  'nominating.willAccept': 'The invitation counts as accepted.',
  'nominating.allOrNone': 'All of them are nominated or, if one is refused, nobody.',
  'nominating.message': 'The organisers and who follows the event are told of each, without names.',
  'nominating.maybeDouble':
    'Maybe this person was entered before under another name or address: the secretariat can join the two.',
  'nominating.done': '{count, plural, one {# person is nominated} other {# people are nominated}}',
} as const;
