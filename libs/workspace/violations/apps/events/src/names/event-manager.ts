// expect no-restricted-syntax: …Manager
export class EventManager {}
