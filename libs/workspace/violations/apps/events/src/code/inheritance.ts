// expect no-restricted-syntax: behaviour is composed
class Base {}

export class Derived extends Base {}

export class SeatTakenError extends Error {}
