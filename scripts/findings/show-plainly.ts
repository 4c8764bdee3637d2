// What a terminal would obey or reorder instead of showing: C0 and C1 controls, bidi controls, line separators.
const unseen = /[\p{Cc}\p{Zl}\p{Zp}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/gu;

/**
 * A stretch of any text, safe to print: one UTF-16 unit in, one out, so that columns stay.
 * A tab becomes a space; any other control, bidi control, line break or broken surrogate becomes U+FFFD.
 */
export function showPlainly(text: string): string {
  return text.replaceAll('\t', ' ').replace(unseen, '\uFFFD').toWellFormed();
}
