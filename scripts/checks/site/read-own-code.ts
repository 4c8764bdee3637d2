/** What of an element is code that stands in the page itself, or holds it up: the tag, or the attribute, e.g. `onclick`. */
export function readOwnCode(name: string, attributes: Readonly<Record<string, string>>): string[] {
  const handlers = Object.keys(attributes).filter((attribute) => /^on[a-z]/iu.test(attribute) || attribute === 'style');
  if (name === 'style') return ['<style>', ...handlers];
  if (name !== 'script') return handlers;
  const type = attributes.type?.toLowerCase() ?? '';
  // Data, which nothing runs (HTML, "data block").
  if (type.endsWith('json')) return handlers;
  const waits = type === 'module' || 'async' in attributes || 'defer' in attributes;
  return attributes.src !== undefined && waits ? handlers : ['<script>', ...handlers];
}
