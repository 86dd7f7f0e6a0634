import { addOwn, withHidden } from '../domain/coach/edit-playbook.ts';
import { shelfNamed } from '../domain/coach/shelf-names.ts';
import { stepIn, type TeamPlaybook } from '../domain/coach/team-playbook.ts';
import type { EntryId } from '../domain/ids.ts';
import { mayEditPlaybook } from '../domain/policy.ts';
import { type Reply, whisper } from '../views/message.ts';
import { addedToPlaybookView, hiddenView, playbookView, shelfView } from '../views/playbook.ts';
import type { Context, Verb } from './command.ts';
import { refuse } from './parts/whom.ts';

export const command: Verb = {
  verb: 'playbook',
  usage: ['playbook', 'playbook deciding', 'playbook hide PS4', 'playbook add talking: Send {name} the two-line summary'],
  summary: 'the small steps I suggest; managers hide some and add the team’s own',
  noteless: true,
  async run(context, { who }) {
    const [, word = '', rest = ''] = /^(\S*)\s*(.*)$/s.exec(who.trim())!;
    switch (word.toLowerCase()) {
      case '':
        return whisper(playbookView(context.team.playbook));
      case 'add':
        return add(context, rest);
      case 'hide':
      case 'remove':
        return hide(context, rest, true);
      // `playbook show deciding` is somebody looking, `playbook show TK2` a leader bringing a step back.
      case 'show':
        return shelfNamed(rest) ? shelf(context, rest) : hide(context, rest, false);
      case 'unhide':
        return hide(context, rest, false);
      default:
        return shelf(context, who);
    }
  },
};

function shelf({ team }: Context, typed: string): Promise<Reply> | Reply {
  const named = shelfNamed(typed);
  return named ? whisper(shelfView(named, team.playbook)) : refuse({ refused: 'no-such-shelf', typed }).reply;
}

async function add(context: Context, words: string): Promise<Reply> {
  if (!mayEditPlaybook(context.rep)) return refuse({ refused: 'leaders-only' }).reply;
  const [, name = '', text = ''] = /^([^:]*):(.*)$/s.exec(words) ?? [];
  if (!text.trim()) return refuse({ refused: 'usage', usage: command.usage.at(-1)! }).reply;
  const named = shelfNamed(name);
  if (!named) return refuse({ refused: 'no-such-shelf', typed: name }).reply;
  const { playbook } = await context.tenant.team.lock();
  const added = addOwn(playbook, named, context.named(text));
  if ('unfit' in added) return refuse({ refused: 'unfit-step', why: added, typed: context.typed }).reply;
  await keep(context, added.playbook, `add ${added.step.id}`);
  return whisper(addedToPlaybookView(added.step));
}

async function hide(context: Context, typed: string, hidden: boolean): Promise<Reply> {
  if (!mayEditPlaybook(context.rep)) return refuse({ refused: 'leaders-only' }).reply;
  const { playbook } = await context.tenant.team.lock();
  const step = stepIn(playbook, typed.trim().toUpperCase());
  if (!step) return refuse({ refused: 'no-such-step', typed }).reply;
  await keep(context, withHidden(playbook, step.id, hidden), `${hidden ? 'hide' : 'show'} ${step.id}`);
  return whisper(hiddenView(step, hidden));
}

async function keep({ tenant, rep, now, newId }: Context, playbook: TeamPlaybook, value: string): Promise<void> {
  await tenant.team.change({ playbook });
  await tenant.log.note({ kind: 'set', setting: 'playbook', value }, { id: newId<EntryId>(), actor: rep.user, at: now });
}
