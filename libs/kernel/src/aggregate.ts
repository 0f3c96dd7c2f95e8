/** Keeps the facts that a change produced until the repository hands them to the publisher. */
export abstract class Aggregate<Event> {
  private events: Event[] = [];

  /** Returns the recorded facts in order and forgets them, so that nothing is published twice. */
  pullEvents(): Event[] {
    const pulled = this.events;
    this.events = [];
    return pulled;
  }

  protected record(event: Event): void {
    this.events.push(event);
  }
}
