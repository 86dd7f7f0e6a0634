import { contactsMost, nameMost } from '../domain/limits.ts';
import type { LocalDay } from '../domain/calendar.ts';
import { clip } from '../domain/reading/text.ts';
import type { Refusal } from '../domain/refusal.ts';
import { shelvesWords, unfitWords } from './playbook.ts';
import { bold, escape, inCode, type Message, plain } from './message.ts';
import { kept } from './typed.ts';
import { colleagueWords, silenceWords } from './whose.ts';

/** Every expected no, in words: what happened, that nothing is lost, and the next move. */
export function refusalView(no: Refusal, today?: LocalDay): Message {
  switch (no.refused) {
    case 'unknown-verb':
      return unknownVerb(no.typed, no.nearest);
    case 'usage':
      return plain(`That needs a little more. Try \`/nextstep ${inCode(no.usage)}\``);
    case 'unread':
      return plain(`I could not read that, so nothing was changed. Try \`/nextstep ${inCode(no.usage)}\``);
    case 'no-such-setting':
      return plain(
        `I have no setting called “${escape(clip(no.typed, 60))}”, so nothing was changed. \`/nextstep settings\` lists them.`,
      );
    case 'name-empty':
      return plain('That name has no letters in it, so nothing was saved. A name looks like `Acme` or `Jane Doe`.');
    case 'name-mention':
      return plain(
        'That is somebody in this Slack, so nothing was saved. Prospects and their contacts are people you help: write their name without `@`.',
      );
    case 'no-such-list':
      return plain(
        `I have no list of “${escape(clip(no.typed, 60))}”. Try \`/nextstep list\` alone, or with \`quiet\`, \`new\`, \`talking\`, \`deciding\`, \`not now\`, \`no\` or \`opened\` after it.`,
      );
    case 'name-long':
      return plain(`A name holds ${nameMost} characters, so nothing was saved. What do you call them for short?`);
    case 'words-long':
      return kept(
        `That is longer than the ${no.most} characters I keep, so nothing was saved. Could you say it shorter?`,
        no.typed,
      );
    case 'nobody':
      return plain(nobodyWords(no.name));
    case 'colleague':
      return plain(colleagueWords(no));
    case 'already-yours':
      return plain(`${bold(no.name)} is already on your list. \`/nextstep show ${inCode(no.name)}\` tells the story so far.`);
    case 'already-theirs':
      return plain(`<@${no.owner}> already has ${bold(no.name)} on their list. Nothing was changed.`);
    case 'line-answered':
      return plain(`Something was written about ${bold(no.name)} since, so this logged nothing. \`/nextstep did\` logs a step.`);
    case 'stopped':
      return plain(
        `${bold(no.name)} asked us not to contact them, and that holds for the whole team. Only a Slack admin can lift it, with a reason.`,
      );
    case 'silence':
      return plain(silenceWords(no, today ?? no.until));
    case 'nothing-planned':
      return plain(nothingPlanned(no.name));
    case 'no-step-yet':
      return plain(
        `Nothing is planned with ${bold(no.name)}, so nothing was changed. \`/nextstep ${inCode(no.name)}: the next small step\` plans one.`,
      );
    case 'contacts-full':
      return plain(`${bold(no.name)} already has ${contactsMost} contacts, which is as many as I keep. Nothing was changed.`);
    case 'nothing-to-undo':
      return plain('There is nothing of yours left to take back. Settings and absences stay: say them anew to change them.');
    case 'already-undone':
      return plain('That was taken back already, and nothing more was changed.');
    case 'stop-stays':
      return plain(`The stop for ${bold(no.name)} stays. Only a Slack admin can lift it, with a reason.`);
    case 'changed-since':
      return plain(
        `${bold(no.name)} was changed since then, so I left everything as it is. \`/nextstep show ${inCode(no.name)}\` tells what happened.`,
      );
    case 'not-stopped':
      return plain(`${bold(no.name)} has not asked us to stop, so there is nothing to lift.`);
    case 'tells-on':
      return plain(
        `${bold(no.name)} is named in it beside something private, and that is theirs to tell. So it stays between us: nothing was shared, and your note is kept with the step. Is there another one this week worth telling?`,
      );
    case 'week-told':
      return plain('The digest of that week is out already, so nothing was changed. What could the next one tell?');
    case 'admins-only':
      return plain('Only a Slack workspace admin can change that for the team. Nothing was changed.');
    case 'leaders-only':
      return plain(
        'That is for the team’s managers and admins. Nothing was changed. An admin can name one: `/nextstep settings managers @dana`',
      );
    case 'guest':
      return plain('Next Step works for full members of this workspace only. Please ask a colleague who is one.');
    case 'day-past':
      return plain('That day is in the past, so the step stays where it was. Pick today or a later one.');
    case 'day-far':
      return plain('That day is more than two years off, so nothing was changed. Pick a nearer one.');
    case 'day-not-ahead':
      return plain('That day is not ahead of us, so nothing was changed. Please pick tomorrow or a later one.');
    case 'stale-press':
    case 'stale-form':
      return plain(
        `This ${no.refused === 'stale-press' ? 'button' : 'form'} no longer fits how things stand, and nothing was changed. \`/nextstep\` shows what is next.`,
      );
    case 'not-a-person':
      return plain('Please name a colleague with `@`, for example `/nextstep hand Acme to @dana`. Nothing was changed.');
    case 'one-line':
      return plain('One line at a time, please: nothing is saved yet.');
    case 'one-colleague':
      return plain('One colleague at a time, please, for example `/nextstep hand Acme to @dana`. Nothing was changed.');
    case 'no-such-shelf':
      return plain(`I have no shelf called “${escape(clip(no.typed, 60))}”, so nothing was changed. ${shelvesWords}`);
    case 'no-such-step':
      return plain(
        `I have no step “${escape(clip(no.typed, 60))}”, so nothing was changed. Ids look like \`PS4\` or \`T1\`; \`/nextstep playbook deciding\` shows them.`,
      );
    case 'unfit-step':
      return kept(unfitWords(no.why), no.typed);
    case 'not-a-member':
      return plain(
        `<@${no.user}> is not a full member of this workspace, and Next Step is for full members only. Nothing was changed.`,
      );
  }
}

function unknownVerb(typed: string, nearest: string | null): Message {
  const not = 'I did not understand that, so nothing was saved.';
  if (nearest === 'help') return kept(`${not} Did you mean \`/nextstep help\`, which lists everything?`, typed);
  const help = `${not} \`/nextstep help\` lists everything.`;
  if (nearest) return kept(`${help} Did you mean \`/nextstep ${nearest}\`?`, typed);
  return kept(`${help} To plan a step: \`/nextstep Acme: send the checklist by friday\``, typed);
}

function nobodyWords(name: string): string {
  const short = clip(name, nameMost);
  const add = short === name ? `Add them with \`/nextstep add ${inCode(name)}\`, or see` : 'See';
  return `I know nobody called ${bold(short)}. ${add} \`/nextstep list\``;
}

function nothingPlanned(name: string | null): string {
  if (!name) return 'Nothing is planned for today. `/nextstep did Acme: sent the checklist` logs a step you took anyway.';
  return `Nothing is planned with ${bold(name)}. \`/nextstep did ${inCode(name)}: what you did\` logs a step you took anyway.`;
}
