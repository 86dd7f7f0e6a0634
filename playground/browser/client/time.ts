/** Wall times as the person who looks reads them. */

const format = (options: Intl.DateTimeFormatOptions) => (at: Date, timeZone: string) =>
  new Intl.DateTimeFormat('en-GB', { ...options, timeZone }).format(at);

/** `09:00` */
export const clockTime = format({ hour: '2-digit', minute: '2-digit' });

/** `09:00:00.000` */
export const preciseTime = format({ hour: '2-digit', minute: '2-digit', second: '2-digit', fractionalSecondDigits: 3 });

/** `Tuesday, 24 November` */
export const dayWords = format({ weekday: 'long', day: 'numeric', month: 'long' });

/** `Tue 24 Nov 2026, 09:00` */
export const wallWords = format({
  weekday: 'short',
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
});

/** `2026-11-24` */
export const isoDay = (at: Date, timeZone: string): string => new Intl.DateTimeFormat('en-CA', { timeZone }).format(at);

/** `Berlin` of `Europe/Berlin`. */
export const cityOf = (zone: string): string => zone.split('/').at(-1)!.replaceAll('_', ' ');
