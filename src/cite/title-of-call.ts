/** What a call is called where it is cited, from its name on the site: `Call of 14 June 2025`, `Call by 9 February 2025`, `Undated call`. */
export function titleOfCall(name: string): string {
  if (/\bcall\b/u.test(name) && !/^\d/u.test(name)) return name;
  if (/^(?:By|Between|From|About|Perhaps)\b/u.test(name)) return `Call ${name.charAt(0).toLowerCase()}${name.slice(1)}`;
  return `Call of ${name}`;
}
