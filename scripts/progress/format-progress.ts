/** How far a step is. */
export interface Stage {
  /** What is done, e.g. `reading texts`. */
  step: string;
  done: number;
  /** Null when it is not known beforehand. */
  total: number | null;
  elapsedMilliseconds: number;
}

/** Before this share is done, the time left is not foretold. */
const FORETOLD_FROM = 0.05;

/** How far a step is, on one line: `reading texts 40 of 200, 8 s left`. The time left goes by the pace so far. */
export function formatProgress({ step, done, total, elapsedMilliseconds }: Stage): string {
  if (total === null) return `${step} ${done}`;
  const count = `${step} ${done} of ${total}`;
  if (done === 0 || done < total * FORETOLD_FROM || done >= total) return count;
  return `${count}, ${inTime((elapsedMilliseconds / done) * (total - done))} left`;
}

function inTime(milliseconds: number): string {
  const seconds = Math.max(1, Math.round(milliseconds / 1000));
  return seconds < 90 ? `${seconds} s` : `${Math.round(seconds / 60)} min`;
}
