import type { Press, Verb } from './command.ts';
import type { Search, Submission } from './parts/forms.ts';
import * as add from './add.ts';
import * as away from './away.ts';
import * as back from './back.ts';
import * as coach from './coach.ts';
import * as contact from './contact.ts';
import * as deciding from './deciding.ts';
import * as did from './did.ts';
import * as digest from './digest.ts';
import * as done from './done.ts';
import * as doors from './doors.ts';
import * as draft from './draft.ts';
import * as drop from './drop.ts';
import * as edit from './edit.ts';
import * as exportVerb from './export.ts';
import * as forget from './forget.ts';
import * as hand from './hand.ts';
import * as handMany from './hand-many.ts';
import * as heard from './heard.ts';
import * as help from './help.ts';
import * as home from './home.ts';
import * as importVerb from './import.ts';
import * as lift from './lift.ts';
import * as list from './list.ts';
import * as lookBack from './look-back.ts';
import * as more from './more.ts';
import * as move from './move.ts';
import * as newVerb from './new.ts';
import * as no from './no.ts';
import * as notNow from './not-now.ts';
import * as nudge from './nudge.ts';
import * as oldNudge from './old-nudge.ts';
import * as plan from './plan.ts';
import * as playbook from './playbook.ts';
import * as refer from './refer.ts';
import * as remove from './remove.ts';
import * as rename from './rename.ts';
import * as search from './search.ts';
import * as settings from './settings.ts';
import * as shortcuts from './shortcuts.ts';
import * as show from './show.ts';
import * as mySettings from './my-settings.ts';
import * as smaller from './smaller.ts';
import * as snooze from './snooze.ts';
import * as somebodyNew from './somebody-new.ts';
import * as stage from './stage.ts';
import * as step from './step.ts';
import * as stop from './stop.ts';
import * as talking from './talking.ts';
import * as team from './team.ts';
import * as teamSettings from './team-settings.ts';
import * as today from './today.ts';
import * as undo from './undo.ts';
import * as whatHappened from './what-happened.ts';
import * as why from './why.ts';
import * as won from './won.ts';
import * as worksheet from './worksheet.ts';

interface Module {
  readonly command?: Verb;
  readonly presses?: readonly Press[];
  readonly forms?: readonly Submission[];
  readonly searches?: readonly Search[];
}

// In the order help shows them. Written out rather than read from the folder, so that the bundle holds them and
// the compiler sees them; a test compares this list with the folder.
const modules: readonly Module[] = [
  ...[today, add, step, did, done, heard, list, show, coach, why],
  ...[move, edit, drop, contact, snooze, newVerb, talking, deciding, won, notNow, no, refer, doors],
  ...[hand, rename, remove, undo, stop, lift, forget],
  ...[settings, away, back, team, digest, worksheet, playbook, importVerb, exportVerb, help],
  ...[draft, more, nudge, oldNudge, mySettings, teamSettings, smaller, plan],
  ...[whatHappened, stage, lookBack, home, search, shortcuts, somebodyNew, handMany],
];

export const verbs: readonly Verb[] = modules.flatMap(({ command }) => command ?? []);

/** Every word that means a verb, aliases included. */
const spoken = new Map(verbs.flatMap((verb) => [verb.verb, ...(verb.aliases ?? [])].map((word) => [word, verb] as const)));

export const spokenWords: readonly string[] = [...spoken.keys()];

export const notelessWords: ReadonlySet<string> = new Set(
  verbs.filter(({ noteless }) => noteless).flatMap(({ verb, aliases = [] }) => [verb, ...aliases]),
);

export function verbFor(word: string): Verb | undefined {
  return spoken.get(word);
}

const presses = new Map(modules.flatMap((module) => module.presses ?? []).map((press) => [press.name, press]));

export function pressFor(name: string): Press | undefined {
  return presses.get(name);
}

const forms = new Map(modules.flatMap((module) => module.forms ?? []).map((form) => [form.name, form]));

export function formFor(name: string): Submission | undefined {
  return forms.get(name);
}

const searches = new Map(modules.flatMap((module) => module.searches ?? []).map((search) => [search.name, search]));

export function searchFor(name: string): Search | undefined {
  return searches.get(name);
}
