const words = (text: string) => text.trim().split(/\s+/);

/** What one operation makes the next one uses; operations that are not named here come between these and the last ones. */
export const first = words(`
  readMetadata readMetadataKeySet registerOrganisation agency changeOrganisation
  importOrganisations readTableImport listImportedRows importPeople addComposition listCompositions replaceComposition registerPerson delegate
  registerClient rotateSecretClient registerAccount issueToken announceSeries addCalendarDay draftEvent changeEvent
  planSession listSessions readSession changeSession releaseAgenda conflict listConflicts
  ignoreConflict publishEvent cloneEvent cloneDay importSchedule readRequestedJob sendInvitation
  acceptInvitation invitation-to-decline registerEventRegistrations
  nominateEventRegistrations registration-to-decline makeCalendarLink mergePerson erasePerson broken-records
`);
export const last = words(`
  removeSession removeCalendarDay revokeCalendarLink withdrawRegistration declineRegistration declineInvitation
  withdrawInvitation skipJob retryParkedLine skipParkedLine retryDeadLetter skipDeadLetter
  replayTopic rebuildCopies listOperatorActions readOperatorAction neighbouring-event proposeSynergy
  acceptSynergy synergy-to-decline declineSynergy event-to-cancel
  cancelEvent event-to-postpone postponeEvent rescheduleEvent registration-to-accept acceptRegistration event-to-complete completeEvent
  closeEvent cancelRequestedJob cancelTableImport series-to-close closeSeries sign-in endSignIn closeAccount revokeClient
`);
