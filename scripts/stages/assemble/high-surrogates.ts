/** The places of a well-formed text at which a code point of two UTF-16 units begins, in order; letter by letter, as most texts have none. */
export function highSurrogates(text: string): number[] {
  const places: number[] = [];
  for (let at = 0; at < text.length; at++) if ((text.charCodeAt(at) & 0xfc00) === 0xd800) places.push(at);
  return places;
}
