/** How long a pointer rests before a preview shows, and how long after it has left until the preview goes, in ms. */
const REST_MS = 500;
const LEAVE_MS = 300;

/**
 * Shows the previews of passages in browsers that do not know `interestfor` yet, as those do that know it: on hover and on
 * focus; staying while the pointer is on link or preview; gone with Escape. Does nothing elsewhere.
 */
export function startPreviews(): void {
  if ('interestForElement' in HTMLAnchorElement.prototype || !('popover' in HTMLElement.prototype)) return;
  let shown: HTMLElement | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function later(act: () => void, delayMs: number): void {
    clearTimeout(timer);
    timer = setTimeout(act, delayMs);
  }

  function hide(): void {
    if (shown?.isConnected) shown.hidePopover();
    shown = null;
  }

  function show(link: HTMLElement): void {
    hide();
    shown = document.getElementById(link.getAttribute('interestfor') ?? '');
    shown?.showPopover({ source: link });
  }

  function follow(target: EventTarget | null, delayMs: number): void {
    if (!(target instanceof Element)) return;
    const link = target.closest<HTMLElement>('a[interestfor]');
    if (link !== null) later(() => show(link), delayMs);
    else if (shown !== null && target.closest('.preview') === shown) clearTimeout(timer);
    else later(hide, LEAVE_MS);
  }

  document.addEventListener('mouseover', ({ target }) => follow(target, REST_MS));
  document.addEventListener('focusin', ({ target }) => follow(target, REST_MS));
  document.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape') return;
    clearTimeout(timer);
    hide();
  });
}
