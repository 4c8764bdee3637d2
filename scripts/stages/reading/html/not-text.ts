/**
 * Elements whose content a reader never reads as text: scripts, styles and templates, drawings and players, and what browsers
 * show in place of a player. It is no part of the reading text, neither kept nor removed.
 */
export const notText: ReadonlySet<string> = new Set([
  ...['script', 'style', 'template', 'title', 'noembed', 'noframes', 'datalist', 'rp', 'annotation', 'annotation-xml'],
  ...['svg', 'canvas', 'iframe', 'object', 'audio', 'video', 'map', 'img', 'picture', 'source', 'track', 'head'],
]);
