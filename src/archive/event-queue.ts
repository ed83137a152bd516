/** Values on their way from one that tells to one that listens, in order. */
export class EventQueue<Event> {
  readonly #waiting: Event[] = [];
  #wakeReader: () => void = () => {};
  #wakeWriter: () => void = () => {};
  #isOver = false;

  push(event: Event): void {
    this.#waiting.push(event);
    this.#wakeReader();
  }

  /** No more events come. */
  end(): void {
    this.#isOver = true;
    this.#wakeReader();
  }

  /** Settles when the listener has taken most of what was told, so that a slow one slows the teller down. */
  async room(most: number): Promise<void> {
    while (this.#waiting.length > most && !this.#isOver) {
      await new Promise<void>((wake) => {
        this.#wakeWriter = wake;
      });
    }
  }

  /** The events until the last. */
  async *taken(): AsyncGenerator<Event> {
    for (;;) {
      while (this.#waiting.length > 0) {
        yield this.#waiting.shift()!;
        this.#wakeWriter();
      }
      if (this.#isOver) return;
      await new Promise<void>((wake) => {
        this.#wakeReader = wake;
      });
    }
  }
}
