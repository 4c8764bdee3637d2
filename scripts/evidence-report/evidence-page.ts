import type { EvidencePart } from './describe-evidence.ts';

/** The evidence report as a page of the development server. Whatever the texts hold, it stands there as text. */
export function evidencePage(parts: readonly EvidencePart[]): string {
  const sections = parts.map(
    ({ sentence, items }) =>
      `<section><h2>${escapeHtml(sentence)}</h2><ul>${items.map(itemOf).join('')}</ul></section>`,
  );
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="robots" content="noindex">
<title>Evidence report</title>
<style>body{font:1rem/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem;color-scheme:light dark}h2{font-size:1.1rem}li{unicode-bidi:isolate;overflow-wrap:anywhere}pre{white-space:pre-wrap;margin:0;font-size:.8rem}</style>
<main>
<h1>Evidence report</h1>
<p>For the editor: it is not part of the built site. <a href="../">To the site</a></p>
${sections.length === 0 ? '<p>Nothing to report.</p>' : sections.join('\n')}
</main>
</html>
`;
}

function itemOf({ text, stanzas }: EvidencePart['items'][number]): string {
  return `<li>${escapeHtml(text)}${stanzas.map((stanza) => `<pre>${escapeHtml(stanza)}</pre>`).join('')}</li>`;
}

function escapeHtml(text: string): string {
  return text
    .toWellFormed()
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
