/**
 * Words in small letters, each at its place: an expression without the flag `i` looks through them in half the time that it takes with
 * it. `İ`, of which alone two letters would become, becomes another letter that stands in no expression.
 */
export function smallLetters(words: string): string {
  return (words.includes('İ') ? words.replaceAll('İ', 'ï') : words).toLowerCase();
}
