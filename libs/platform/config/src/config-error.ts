export interface SettingProblem {
  readonly name: string;
  readonly wrong: string;
  readonly expected: string;
}

/** Settings are missing or wrong; the message names every one of them, and holds no secret. */
export class ConfigError extends Error {
  constructor(
    readonly problems: readonly SettingProblem[],
    service = 'the program',
  ) {
    super(messageOf(problems, service));
    this.name = 'ConfigError';
  }
}

function messageOf(problems: readonly SettingProblem[], service: string): string {
  const width = Math.max(...problems.map(({ name }) => name.length));
  const lines = problems.map(
    ({ name, wrong, expected }) => `  ${name.padEnd(width)}  ${wrong}; expected: ${expected}`,
  );
  const count = problems.length === 1 ? '1 setting is' : `${problems.length} settings are`;
  return [`Not started: ${count} not right for ${service}.`, ...lines].join('\n');
}
