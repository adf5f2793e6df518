import type { invitations as en } from './en.ts';

export const invitations: Readonly<Record<keyof typeof en, string>> = {
  'invitations.usedOf': '{used} nga {seats} të përdorura',
  'invitations.sentOn': 'Dërguar më',
  'invitations.actions': 'Veprime',
  'invitations.actionsFor': 'Veprime për {name}',
  'invitations.noHurry': 'Pa afat',
  'invitations.daysLeft': '{days, plural, =0 {sot} one {edhe # ditë} other {edhe # ditë}}',
  'invitations.accept': 'Prano ftesën',
  'invitations.accept.title':
    '{count, plural, one {Pranoni ftesën: {name}} other {Pranoni # ftesa}}',
  'invitations.accept.consequence':
    '{name} thotë se do të dërgojë njerëz, më së shumti {seats}. Emrat mund të jepen menjëherë ose më vonë.',
  'invitations.accept.message':
    'Organizatorët dhe ata që ndjekin ngjarjen njoftohen se është pranuar.',
  'invitations.decline': 'Refuzo ftesën',
  'invitations.decline.title':
    '{count, plural, one {Refuzoni ftesën: {name}} other {Refuzoni # ftesa}}',
  'invitations.decline.consequence':
    '{name} nuk dërgon askënd dhe nuk mund të nominojë më. {people, plural, =0 {Askush prej saj nuk është regjistruar.} one {# person i regjistruar mbetet i regjistruar.} other {# persona të regjistruar mbeten të regjistruar.}}',
  'invitations.decline.message':
    'Organizatorët dhe ata që ndjekin ngjarjen njoftohen se është refuzuar.',
  'invitations.declineReason.dates-do-not-suit': 'Datat nuk përshtaten',
  'invitations.declineReason.nobody-available': 'Askush nuk është i lirë',
  'invitations.declineReason.other-priorities': 'Përparësi të tjera',
  'invitations.declineReason.topic-is-not-ours': 'Tema nuk është e jona',
  'invitations.declineReason.travel-not-possible': 'Udhëtimi nuk është i mundur',
  'invitations.declineReason.other': 'Arsye tjetër',
  'invitations.reasonForOrganisers': 'E shohin organizatorët.',
  'invitations.withdraw': 'Tërhiq ftesën',
  'invitations.withdraw.title':
    '{count, plural, one {Tërhiqni ftesën: {name}} other {Tërhiqni # ftesa}}',
  'invitations.withdraw.consequence':
    '{name} nuk mund të nominojë më; mund të ftohet përsëri. {people, plural, =0 {Askush prej saj nuk është regjistruar.} one {# person i regjistruar mbetet i regjistruar.} other {# persona të regjistruar mbeten të regjistruar.}}',
  'invitations.withdraw.message':
    'Organizata dhe ata që ndjekin ngjarjen njoftohen se është tërhequr.',
  'invitations.change': 'Ndrysho vendet',
  'invitations.change.title':
    '{count, plural, one {Ndryshoni vendet: {name}} other {Ndryshoni vendet e # ftesave}}',
  'invitations.change.consequence':
    '{name}: {seats} → {wanted} vende, {people} prej tyre të përdorura. Më pak se të përdorurat refuzohet.',
  'invitations.change.message': 'Organizata dhe ata që ndjekin ngjarjen njoftohen për numrin e ri.',
  'invitations.seatsEach':
    '{count, plural, one {Vende} other {Vende për secilën nga # organizatat}}',
  'invitations.invite': 'Fto organizata',
  'invitations.inviteTitle': 'Ftoni organizata',
  'invitations.invite.consequence':
    '{count, plural, one {# organizatë ftohet} other {# organizata ftohen}} të dërgojnë njerëz: gjithsej {seats, plural, one {# vend} other {# vende}}.',
  'invitations.invite.message':
    'Secila organizatë dhe ata që ndjekin ngjarjen njoftohen për ftesën.',
  'invitations.offers': 'Të gjitha ftesat e hapura atëherë ofrojnë {offered} nga {capacity} vende.',
  'invitations.offersMore':
    'Të gjitha ftesat e hapura atëherë ofrojnë {offered} vende, më shumë se {capacity} që ka: kush vonohet, pret.',
  'invitations.unanswered':
    '{count, plural, =0 {Të gjithë janë përgjigjur.} one {# organizatë ende nuk është përgjigjur.} other {# organizata ende nuk janë përgjigjur.}}',
  'invitations.none': 'Askush nuk është ftuar ende.',
  'invitations.chosen': 'Zgjedhur',
  'invitations.alreadyInvited': 'Ftuar tashmë',
  'invitations.add': 'Shto',
  'invitations.remove': 'Hiq {name}',
  'invitations.searchOrganisations': 'Kërko organizata',
  'invitations.seatsForNext': 'Vende për çdo organizatë që shtoni',
  'invitations.seatsOf': 'Vendet: {name}',
  'invitations.answerByZone': 'Deri në fund të kësaj dite në {zone}. Bosh: pa afat.',
  'invitations.mine': 'Ftesat e mia',
  'invitations.noneOfMine': 'Asnjë ftesë nuk ju pret.',
  'invitations.allOfThem': 'Të gjitha ftesat që mund t’i shihni',
  'invitations.onceNoDraft': 'Është ende draft. Organizatat mund të ftohen pasi të publikohet.',
};
