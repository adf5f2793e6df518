export const home = {
  'home.nothing': 'Nothing waits for you',
  'home.nothingText':
    'New invitations, drafts to fill in and people who wait for a seat will stand here, the nearest deadline first.',
  'home.toEvents': 'To all events',
  'home.group.answer': 'Answer invitations',
  'home.group.accept': 'Say whether new dates suit',
  'home.group.fill-in': 'Fill in drafts',
  'home.group.publish': 'Publish drafts',
  'home.group.reschedule': 'Give postponed events new dates',
  'home.group.complete': 'Mark events as held',
  'home.group.unanswered': 'Ask after invitations without an answer',
  'home.group.waiting': 'Find seats for who waits',
  'home.group.conflicts': 'Look at conflicts',
  'home.group.agenda': 'Release agendas',
  'home.group.messages': 'Look after messages that stopped',
  'home.lacks': 'Missing: {what}',
  'home.readyToPublish': 'Nothing is missing.',
  'home.needsDates': 'It is postponed; its dates are open.',
  'home.isOver': 'Its last day has passed.',
  'home.invitedSeats':
    '{count, plural, one {You are invited with # seat.} other {You are invited with # seats.}}',
  'home.toAccept':
    '{count, plural, one {# person of yours is asked.} other {# people of yours are asked.}}',
  'home.unansweredCount':
    '{count, plural, one {# organisation has not answered.} other {# organisations have not answered.}}',
  'home.wait': '{count, plural, one {# person waits for a seat.} other {# people wait for seats.}}',
  'home.waitSeatsElsewhere':
    '{count, plural, one {# person waits; other events of the series have free seats: {free}.} other {# people wait; other events of the series have free seats: {free}.}}',
  'home.conflictsOf':
    '{blocking, plural, =0 {} one {# that blocks. } other {# that block. }}{warnings, plural, =0 {} one {# to consider.} other {# to consider.}}',
  'home.unreleased':
    '{count, plural, one {# change is not released yet.} other {# changes are not released yet.}}',
  'home.stopped': '{service}: {parked} parked, {dead} dead',
  'home.overdue': '{count, plural, one {since yesterday} other {for # days}}',
  'home.today': 'today',
  'home.inDays': '{count, plural, one {tomorrow} other {in # days}}',
  'home.late': 'late',
  'home.noHurry': 'no deadline',
  'home.showAll': '{count, plural, one {Show # more} other {Show # more}}',
} as const;
