/** The middle one of some numbers, or the mean of the two in the middle; `null` when one is not known or there is none. */
export function medianOf(numbers: readonly (number | null)[]): number | null {
  const known = numbers.filter((number) => number !== null).sort((a, b) => a - b);
  const upper = known[Math.floor(known.length / 2)];
  const lower = known[Math.floor((known.length - 1) / 2)];
  if (known.length < numbers.length || upper === undefined || lower === undefined) return null;
  return (lower + upper) / 2;
}
