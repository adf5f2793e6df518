export const organisations = {
  'organisations.register': 'Register organisation',
  'organisations.import': 'Import a table',
  'organisations.none':
    'No organisation is registered yet. Register the first one, or import a table.',
  'organisations.name': 'Name',
  'organisations.code': 'Code',
  'organisations.codeHelp':
    '2 to 32 letters, digits and hyphens, such as RS-TF. Others know the organisation by it, and it stays.',
  'organisations.names': 'Names',
  'organisations.aliases': 'Also known as',
  'organisations.aliasesHelp': 'Search finds it by these too. Enter after each.',
  'organisations.parent': 'Part of',
  'organisations.reference': 'Reference of who registered it',
  'organisations.facts': 'About it',
  'organisations.change': 'Change',
  'organisations.changeTitle': 'Change “{name}”',
  'organisations.retire': 'Retire organisation',
  'organisations.retireTitle': 'Retire “{name}”',
  'organisations.retireNothingNew':
    'It takes part in nothing new: it is not invited, nominates nobody, and nobody new is affiliated to it.',
  'organisations.retireFocalPoints':
    '{count, plural, =0 {Nobody speaks for it today.} one {# person who speaks for it stops doing so today.} other {# people who speak for it stop doing so today.}}',
  'organisations.retireStays':
    'What it takes part in already stays: registrations, invitations, events.',
  'organisations.retireTold': 'All who follow the changes are told that it is retired.',
  'organisations.composition': 'Composition',
  'organisations.compositionEmpty': 'It is made up of no other organisations.',
  'organisations.compositionAll': 'Who sat where, and when',
  'organisations.compositionAllHelp':
    'Task forces and joint bodies, with the organisations that made them up over time.',
  'organisations.day': 'Day looked at',
  'organisations.membersOn':
    '{date}: {count, plural, =0 {no members} one {# member} other {# members}}',
  'organisations.memberThatDay': 'Member on that day',
  'organisations.changeMembers': 'Change members',
  'organisations.saveMembers': 'Save members',
  'organisations.membersTold':
    'All who follow the changes are told the whole list. Nobody loses a registration by it.',
  'organisations.addMember': 'Add a member',
  'organisations.removeMember': 'Remove {name} from the list',
  'organisations.member': 'Member',
  'organisations.memberOf': 'Member of',
  'organisations.focalPoints': 'Focal points',
  'organisations.noFocalPoints':
    'Nobody speaks for it. Give somebody an account with the role of focal point.',
  'organisations.itsPeople': 'Its people',
  'organisations.itsAccounts': 'Accounts that speak for it',
  'organisations.noCountry': 'No country',
} as const;
