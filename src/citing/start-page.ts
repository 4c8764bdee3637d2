/**
 * Adds to a page what makes citing handier. It comes once all that the page is read with is here, so that it takes nothing from
 * the network before that.
 */
export function startPage(): void {
  if (document.readyState === 'complete') void start();
  else addEventListener('load', () => void start(), { once: true });
}

async function start(): Promise<void> {
  const { startAids } = await import('./start-aids.ts');
  startAids();
}
