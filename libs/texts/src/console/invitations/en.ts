export const invitations = {
  'invitations.usedOf': '{used} of {seats} used',
  'invitations.sentOn': 'Sent on',
  'invitations.actions': 'Actions',
  'invitations.actionsFor': 'Actions for {name}',
  'invitations.noHurry': 'No deadline',
  'invitations.daysLeft': '{days, plural, =0 {today} one {# day left} other {# days left}}',
  'invitations.accept': 'Accept invitation',
  'invitations.accept.title':
    '{count, plural, one {Accept the invitation of {name}} other {Accept # invitations}}',
  'invitations.accept.consequence':
    '{name} says that it will send people, {seats} at most. Names can be given at once or later.',
  'invitations.accept.message':
    'The organisers and who follows the event are told that it is accepted.',
  'invitations.decline': 'Decline invitation',
  'invitations.decline.title':
    '{count, plural, one {Decline the invitation of {name}} other {Decline # invitations}}',
  'invitations.decline.consequence':
    '{name} sends nobody and cannot nominate any more. {people, plural, =0 {Nobody of it is registered.} one {# person who is registered stays registered.} other {# people who are registered stay registered.}}',
  'invitations.decline.message':
    'The organisers and who follows the event are told that it is declined.',
  'invitations.declineReason.dates-do-not-suit': 'The dates do not suit',
  'invitations.declineReason.nobody-available': 'Nobody is available',
  'invitations.declineReason.other-priorities': 'Other priorities',
  'invitations.declineReason.topic-is-not-ours': 'The topic is not ours',
  'invitations.declineReason.travel-not-possible': 'Travel is not possible',
  'invitations.declineReason.other': 'Another reason',
  'invitations.reasonForOrganisers': 'The organisers see it.',
  'invitations.withdraw': 'Withdraw invitation',
  'invitations.withdraw.title':
    '{count, plural, one {Withdraw the invitation of {name}} other {Withdraw # invitations}}',
  'invitations.withdraw.consequence':
    '{name} cannot nominate any more; it can be invited anew. {people, plural, =0 {Nobody of it is registered.} one {# person who is registered stays registered.} other {# people who are registered stay registered.}}',
  'invitations.withdraw.message':
    'The organisation and who follows the event are told that it is withdrawn.',
  'invitations.change': 'Change seats',
  'invitations.change.title':
    '{count, plural, one {Change the seats of {name}} other {Change the seats of # invitations}}',
  'invitations.change.consequence':
    '{name}: {seats} → {wanted} seats, {people} of them used. Fewer than are used is refused.',
  'invitations.change.message':
    'The organisation and who follows the event are told the new number.',
  'invitations.seatsEach':
    '{count, plural, one {Seats} other {Seats for each of the # organisations}}',
  'invitations.invite': 'Invite organisations',
  'invitations.inviteTitle': 'Invite organisations',
  'invitations.invite.consequence':
    '{count, plural, one {# organisation is} other {# organisations are}} asked to send people: {seats, plural, one {# seat} other {# seats}} in all.',
  'invitations.invite.message':
    'Each organisation and who follows the event are told of the invitation.',
  'invitations.offers': 'All open invitations then offer {offered} of {capacity} seats.',
  'invitations.offersMore':
    'All open invitations then offer {offered} seats, more than the {capacity} that there are: who comes too late waits.',
  'invitations.unanswered':
    '{count, plural, =0 {Everybody has answered.} one {# organisation has not answered yet.} other {# organisations have not answered yet.}}',
  'invitations.none': 'Nobody is invited yet.',
  'invitations.chosen': 'Chosen',
  'invitations.alreadyInvited': 'Invited already',
  'invitations.add': 'Add',
  'invitations.remove': 'Remove {name}',
  'invitations.searchOrganisations': 'Search organisations',
  'invitations.seatsForNext': 'Seats for each organisation that you add',
  'invitations.seatsOf': 'Seats of {name}',
  'invitations.answerByZone': 'Until the end of this day in {zone}. Empty: no deadline.',
  'invitations.mine': 'My invitations',
  'invitations.noneOfMine': 'No invitation waits for you.',
  'invitations.allOfThem': 'All invitations that you may see',
  'invitations.onceNoDraft':
    'It is a draft still. Organisations can be invited once it is published.',
} as const;
