import type { UserId } from '../domain/ids.ts';
import { maySeeTeam } from '../domain/policy.ts';
import type { Prospect } from '../domain/prospect.ts';
import { userMention } from '../domain/reading/args.ts';
import { nameKey } from '../domain/reading/name.ts';
import { oneLine } from '../domain/reading/text.ts';
import { withoutCourtesy } from '../domain/reading/when/vocabulary.ts';
import { isRefusal, type Refusal } from '../domain/refusal.ts';
import { type Stage, stages } from '../domain/stage.ts';
import { isQuiet, order } from '../domain/standing-list.ts';
import { buttons } from '../views/buttons.ts';
import { type Filter, listView } from '../views/list.ts';
import { type Message, replace, whisper } from '../views/message.ts';
import { refusalView } from '../views/refusal.ts';
import { type Context, on, type Verb } from './command.ts';
import { refuse } from './parts/whom.ts';

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
  async run(context, { who }) {
    const shown = await page(context, who, 0);
    return isRefusal(shown) ? refuse(shown).reply : whisper(shown);
  },
};

/** `quiet`, `@dana`, `@dana quiet`: whose list, and who of it. */
function readAsked(typed: string): { readonly mentioned: UserId | null; readonly said: string; readonly filter: Filter | null } {
  const said = withoutCourtesy(oneLine(typed.replace(/<@[^<>]*>/g, ' ')).replace(/^(?:of|for) /i, '')).replace(/^please$/i, '');
  const word = said.toLowerCase();
  const filter = words[word] ?? word;
  const known = filter === '' || filter === 'quiet' || stages.includes(filter as Stage);
  return { mentioned: userMention(typed), said, filter: known ? (filter as Filter) : null };
}

async function page(context: Context, typed: string, number: number): Promise<Message | Refusal> {
  const { tenant, rep, team, today } = context;
  const { mentioned, said, filter } = readAsked(typed);
  if (mentioned && mentioned !== rep.user && !maySeeTeam(rep)) return { refused: 'leaders-only' };
  if (filter === null) {
    const named = await colleagueCalled(context, said);
    return named ? page(context, `<@${named}>`, number) : { refused: 'no-such-list', typed: said };
  }
  const whose: UserId = mentioned ?? rep.user;
  const owner = whose === rep.user ? rep : await tenant.people.get(whose);
  const all = owner ? await tenant.prospects.of(whose) : [];
  const fit = all.filter((prospect) => fits(prospect, filter, (one) => isQuiet(one, team.rhythms, owner!.week, today)));
  const ordered = order(fit, team.rhythms, owner?.week ?? rep.week, today);
  return listView(
    { prospects: ordered, filter, whose: mentioned, page: number, rhythms: team.rhythms, week: owner?.week ?? rep.week },
    today,
  );
}

/** The only one on the team of that name, or first name, for whoever may see their list. */
async function colleagueCalled({ tenant, rep }: Context, said: string): Promise<UserId | null> {
  if (!maySeeTeam(rep)) return null;
  const key = nameKey(said);
  const reps = await tenant.people.reps();
  const called = reps.filter(({ name }) => nameKey(name) === key || nameKey(name).split(' ')[0] === key);
  return called.length === 1 ? called[0]!.user : null;
}

/** A colleague's list, for whoever may see it. */
export async function listOf(context: Context, user: UserId): Promise<Message> {
  const shown = await page(context, `<@${user}>`, 0);
  return isRefusal(shown) ? refusalView(shown) : shown;
}

function fits(prospect: Prospect, filter: Filter, quiet: (prospect: Prospect) => boolean): boolean {
  if (filter === 'quiet') return quiet(prospect);
  return filter ? prospect.stage === filter : true;
}

export const presses = [
  on(buttons.list, async (context, { filter, page: number }) => {
    const shown = await page(context, filter, number);
    return replace(isRefusal(shown) ? refusalView(shown) : shown);
  }),
];
