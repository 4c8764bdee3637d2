import type { ElementContent } from 'hast';

/**
 * Letters as page content: text nodes, and controls that no reader sees, each isolated in a `<bdi class="control">`.
 * The letters stay the same; `data-code` (e.g. `U+202E`) is for the style sheet to show. White space and the marks
 * that only hint at direction (U+200E, U+200F, U+061C) stay text.
 */
export function showLetters(letters: string): ElementContent[] {
  const content: ElementContent[] = [];
  let from = 0;
  for (const { index, 0: control } of letters.matchAll(controls)) {
    if (index > from) content.push({ type: 'text', value: letters.slice(from, index) });
    content.push(isolated(control));
    from = index + control.length;
  }
  if (from < letters.length) content.push({ type: 'text', value: letters.slice(from) });
  return content;
}

/** C0 and C1 without white space; what embeds, overrides or isolates a direction (UAX #9); zero-width and invisible operators. */
const controls =
  /[\u0000-\u0008\u000B\u000E-\u001F\u007F-\u0084\u0086-\u009F\u00AD\u200B\u202A-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB]/gu;

function isolated(control: string): ElementContent {
  const code = `U+${(control.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
  return {
    type: 'element',
    tagName: 'bdi',
    properties: { className: ['control'], dataCode: code },
    children: [{ type: 'text', value: control === '\0' ? '\uFFFD' : control }],
  };
}
