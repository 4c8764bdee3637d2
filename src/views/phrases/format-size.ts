const UNITS = ['bytes', 'kB', 'MB', 'GB'] as const;

/** How large a file is, for reading: `512 bytes`, `8.4 kB`, `1.2 MB`. */
export function formatSize(bytes: number): string {
  const step = bytes === 0 ? 0 : Math.min(UNITS.length - 1, Math.floor(Math.log10(bytes) / 3));
  const number = new Intl.NumberFormat('en-GB', { maximumFractionDigits: step === 0 ? 0 : 1 });
  return `${number.format(bytes / 1000 ** step)} ${UNITS[step] ?? ''}`;
}
