import { formatProgress } from './format-progress.ts';

/** Where progress is shown. */
type Screen = Pick<NodeJS.WriteStream, 'write'> & { isTTY?: boolean };

const redrawnMilliseconds = 100;
const repeatedMilliseconds = 10_000;
const ERASE_LINE = '\r\u001B[2K';

/**
 * Shows on standard error how far a run is: on a terminal one line that is drawn again and is gone at the end; elsewhere, as
 * in CI, a plain line every ten seconds. A line for each step that has ended stays. Shows nothing when it is to be quiet.
 */
export class Progress {
  readonly #screen: Screen | null;
  readonly #now: () => number;
  #step = '';
  #began = 0;
  #shown = 0;

  constructor(quiet: boolean, screen: Screen = process.stderr, now: () => number = () => performance.now()) {
    this.#screen = quiet ? null : screen;
    this.#now = now;
  }

  /** So much of a step is done; a new name begins a new step. Cheap: most calls write nothing. */
  readonly show = (step: string, done: number, total: number | null): void => {
    if (this.#screen === null) return;
    const now = this.#now();
    if (step !== this.#step) {
      this.#step = step;
      this.#began = now;
      this.#shown = now;
    }
    const isTerminal = this.#screen.isTTY === true;
    if (now - this.#shown < (isTerminal ? redrawnMilliseconds : repeatedMilliseconds)) return;
    this.#shown = now;
    const line = formatProgress({ step, done, total, elapsedMilliseconds: now - this.#began });
    this.#screen.write(isTerminal ? `${ERASE_LINE}${line}` : `${line}\n`);
  };

  /** Says in a line that stays how long a part of the run took, or only wipes the line that is drawn. */
  readonly end = (name?: string, milliseconds = 0): void => {
    if (this.#screen?.isTTY === true) this.#screen.write(ERASE_LINE);
    this.#step = '';
    if (name === undefined) return;
    this.#screen?.write(`${name.padEnd(8)}${(milliseconds / 1000).toFixed(1).padStart(6)} s\n`);
  };
}
