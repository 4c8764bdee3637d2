/** `March 12, 2024`; `Tuesday`; `March`. */
export const dayOf = format({ day: 'numeric', month: 'long', year: 'numeric' });
export const dayOfYear = format({ day: 'numeric', month: 'long' });
export const weekdayOf = format({ weekday: 'long' });
export const monthOf = format({ month: 'long', year: 'numeric' });

function format(options: Intl.DateTimeFormatOptions): (day: Date) => string {
  const formatter = new Intl.DateTimeFormat('en-US', { ...options, timeZone: 'UTC' });
  return (day) => formatter.format(day);
}
