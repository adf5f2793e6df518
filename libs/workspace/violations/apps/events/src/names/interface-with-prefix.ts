// expect no-restricted-syntax: No I… names
export interface IEvents {
  readonly name: string;
}
