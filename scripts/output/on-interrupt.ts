const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

const cleanUps: (() => void)[] = [];

/**
 * Has `cleanUp` done when somebody ends the process (Ctrl-C, a terminal that is closed, `kill`), which then ends as asked.
 * What is to be cleaned up last is given first. Gives back how to take it back.
 */
export function onInterrupt(cleanUp: () => void): () => void {
  if (cleanUps.length === 0) for (const signal of signals) process.on(signal, endBy);
  cleanUps.push(cleanUp);
  return () => {
    const at = cleanUps.lastIndexOf(cleanUp);
    if (at >= 0) cleanUps.splice(at, 1);
    if (cleanUps.length === 0) for (const signal of signals) process.off(signal, endBy);
  };
}

function endBy(signal: NodeJS.Signals): void {
  for (const each of signals) process.off(each, endBy);
  for (const cleanUp of cleanUps.toReversed()) {
    try {
      cleanUp();
    } catch {
      // The next run mends what could not be cleaned up, and the person wants an end now.
    }
  }
  process.kill(process.pid, signal);
}
