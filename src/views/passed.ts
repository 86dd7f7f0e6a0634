import { bold } from './message.ts';

/** Somebody an undo passed over on its way back, and why what is theirs stays. */
export interface Passed {
  readonly name: string;
  readonly why: 'stop' | 'lifted' | 'changed' | 'name' | 'silence';
}

const namedMost = 3;

/**
 * What an undo left as it is: stops, and stops that were lifted, what somebody changed since, names that were taken and
 * silences that were agreed meanwhile.
 */
export function passedWords(passed: readonly Passed[]): string {
  const names = (why: Passed['why']) => [...new Set(passed.filter((one) => one.why === why).map(({ name }) => bold(name)))];
  const stops = names('stop');
  const lifted = names('lifted');
  const changed = names('changed');
  const taken = names('name');
  const silent = names('silence');
  return [
    stops.length > 0 && `The stop for ${list(stops)} stays; only a Slack admin can lift it.`,
    lifted.length > 0 && `The stop for ${list(lifted)} stays lifted; \`/nextstep stop\` and the name set it anew.`,
    changed.length > 0 && `${list(changed)} ${changed.length > 1 ? 'were' : 'was'} changed since then, so I left that as it is.`,
    taken.length > 0 && `Somebody else is called ${list(taken)} by now, so I left that as it is.`,
    silent.length > 0 && `Silence is agreed with ${list(silent)}, so I left that as it is.`,
  ]
    .filter(Boolean)
    .join(' ');
}

function list(names: readonly string[]): string {
  const shown = names.slice(0, namedMost);
  const rest = names.length - shown.length;
  const all = rest > 0 ? [...shown, `${rest} more`] : shown;
  return all.length < 2 ? all.join('') : `${all.slice(0, -1).join(', ')} and ${all.at(-1)}`;
}
