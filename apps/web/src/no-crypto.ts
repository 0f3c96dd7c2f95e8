/** The kernel's ids by name need Node; the fronts never make one, and the bundler leaves this out. */
export function createHash(): never {
  throw new Error('Ids by name are made by the service');
}
