/** The light DOM that comes with Readability for places without a browser; it has no types of its own. */
declare module '@mozilla/readability/JSDOMParser.js' {
  class JSDOMParser {
    parse(html: string): Document;
  }
  export = JSDOMParser;
}
