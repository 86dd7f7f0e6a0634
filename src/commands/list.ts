import type { UserId } from '../domain/ids.ts';
import { maySeeTeam } from '../domain/policy.ts';
import type { Prospect } from '../domain/prospect.ts';
import { userMention } from '../domain/reading/args.ts';
import { type Stage, stages } from '../domain/stage.ts';
import { isQuiet, order } from '../domain/standing-list.ts';
import { buttons } from '../views/buttons.ts';
import { type Filter, listView } from '../views/list.ts';
import { type Message, replace, whisper } from '../views/message.ts';
import { refusalView } from '../views/refusal.ts';
import { type Context, on, type Verb } from './command.ts';

const words: Readonly<Record<string, Filter>> = {
  opened: 'won',
  closed: 'won',
  lost: 'no',
  silent: 'quiet',
  due: 'quiet',
  'not-now': 'not now',
  all: '',
};

export const command: Verb = {
  verb: 'list',
  aliases: ['ls'],
  usage: ['list', 'list quiet', 'list won', 'list @dana'],
  summary: 'your prospects, most in need first',
  noteless: true,
  run: async (context, { who }) => whisper(await page(context, who.toLowerCase().startsWith('<@') ? who : readFilter(who), 0)),
};

function readFilter(typed: string): string {
  const word = typed.trim().toLowerCase();
  return words[word] ?? word;
}

async function page(context: Context, filter: string, number: number): Promise<Message> {
  const { tenant, rep, team, today } = context;
  const mentioned = userMention(filter);
  if (mentioned && mentioned !== rep.user && !maySeeTeam(rep)) return refusalView({ refused: 'leaders-only' });
  const whose: UserId = mentioned ?? rep.user;
  const owner = whose === rep.user ? rep : await tenant.people.get(whose);
  if (!mentioned && filter && filter !== 'quiet' && !stages.includes(filter as Stage))
    return refusalView({ refused: 'no-such-list', typed: filter });
  const all = owner ? await tenant.prospects.of(whose) : [];
  const fit = all.filter(
    (prospect) => mentioned || fits(prospect, filter, (one) => isQuiet(one, team.rhythms, owner!.week, today)),
  );
  const ordered = order(fit, team.rhythms, owner?.week ?? rep.week, today);
  return listView(
    { prospects: ordered, filter, whose: mentioned, page: number, rhythms: team.rhythms, week: owner?.week ?? rep.week },
    today,
  );
}

function fits(prospect: Prospect, filter: string, quiet: (prospect: Prospect) => boolean): boolean {
  if (filter === 'quiet') return quiet(prospect);
  return filter ? prospect.stage === filter : true;
}

export const presses = [
  on(buttons.list, async (context, { filter, page: number }) => replace(await page(context, filter, number))),
];
