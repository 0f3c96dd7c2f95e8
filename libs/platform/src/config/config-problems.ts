/** The process cannot start as it is configured; every problem is in the one message. */
export class ConfigProblems extends Error {
  constructor(readonly problems: readonly string[]) {
    super(`The configuration has ${problems.length} problem(s):\n${problems.map((one) => `  - ${one}`).join('\n')}`);
    this.name = 'ConfigProblems';
  }
}
