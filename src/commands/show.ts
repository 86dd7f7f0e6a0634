import { plan } from '../domain/changes/planning.ts';
import { playbookWords } from '../domain/coach/coaching.ts';
import { addWorkingDays } from '../domain/calendar.ts';
import type { ProspectId, StepId } from '../domain/ids.ts';
import { mayChange, maySee } from '../domain/policy.ts';
import type { Prospect } from '../domain/prospect.ts';
import { pathTo } from '../domain/referrals.ts';
import { buttons, menus } from '../views/buttons.ts';
import { contactForm } from '../views/contact-form.ts';
import { type Message, replace, type Reply, whisper } from '../views/message.ts';
import { everythingModal } from '../views/everything.ts';
import { plannedView } from '../views/planned.ts';
import { refusalView } from '../views/refusal.ts';
import { stopForm } from '../views/stop-form.ts';
import { storyView } from '../views/story.ts';
import { type Context, on, type Verb } from './command.ts';
import { openEdit } from './edit.ts';
import { cannotPlan } from './parts/adding.ts';
import { byPress } from './parts/by-press.ts';
import { onLine } from './parts/on-line.ts';
import { opening } from './parts/opening.ts';
import { wokenWords } from './parts/plan.ts';
import { record } from './parts/record.ts';
import { coachingFor } from './parts/suggestions.ts';
import { whom } from './parts/whom.ts';
import { openPlan } from './plan.ts';
import { besideList } from './today.ts';
import { whyPressed } from './why.ts';

/** Somebody logs a week late, and hardly ever a dozen things in a row. */
const readEntries = 60;

export const command: Verb = {
  verb: 'show',
  usage: ['show Acme'],
  summary: 'the story so far',
  keepsNoNote: true,
  async run(context, { who }) {
    const found = await whom(context, who, { usage: command.usage[0]! });
    return 'reply' in found ? found.reply : whisper(await story(context, found.prospect));
  },
};

export async function story({ tenant, rep, team, today }: Context, prospect: Prospect): Promise<Message> {
  const [entries, opened, last, through] = await Promise.all([
    tenant.log.story(prospect.id, readEntries),
    tenant.prospects.referredBy(prospect.id),
    tenant.steps.lastDone(prospect.id),
    prospect.referrer ? tenant.prospects.withDoors([prospect.id]) : [],
  ]);
  return storyView(
    {
      prospect,
      last,
      entries,
      opened,
      path: pathTo(prospect, through),
      viewer: rep,
      rhythms: team.rhythms,
    },
    today,
  );
}

/** The prospect a button names, if whoever pressed may see them. */
async function pressed({ tenant, rep }: Context, id: ProspectId): Promise<Prospect | null> {
  const prospect = await tenant.prospects.get(id);
  return prospect && maySee(rep, prospect) ? prospect : null;
}

/** The story of somebody a press names, as far as whoever pressed may see it. */
export async function storyOf(context: Context, id: ProspectId): Promise<Message> {
  const prospect = await pressed(context, id);
  return prospect ? story(context, prospect) : refusalView({ refused: 'stale-press' });
}

async function planSuggested(context: Context, id: ProspectId, playbook: string): Promise<Reply> {
  const { today, rep } = context;
  const before = await pressed(context, id);
  const words = before && playbookWords(playbook, before, await coachingFor(context, before));
  if (!before || !words || !mayChange(rep, before)) return replace(refusalView({ refused: 'stale-press' }));
  if (before.planned?.playbook === playbook)
    return replace(plannedView({ prospect: before, step: before.planned, entry: null, dayOffered: true }, today, rep));
  const day = addWorkingDays(today, 1, rep.week);
  const no = await cannotPlan(context, before, day);
  if (no) return replace(refusalView(no, today));
  const change = plan(before, { id: context.newId<StepId>(), by: rep.user, ...words, playbook }, day, today);
  const { prospect, entry } = await record(context, change);
  return replace(
    plannedView(
      {
        prospect,
        step: prospect.planned!,
        entry,
        dayOffered: true,
        dropped: before.planned,
        asides: wokenWords(before, prospect, today),
      },
      today,
      rep,
    ),
  );
}

type PersonWord = 'plan' | 'edit' | 'contact' | 'why' | 'stop' | 'more';

/** What stands under the dots of a story. */
function more(context: Context, at: { readonly prospect: ProspectId }, word: PersonWord) {
  switch (word) {
    case 'plan':
      return opening(context, at, (prospect) => openPlan(context, prospect, null, null));
    case 'edit':
      return opening(context, at, (prospect) => openEdit(context, prospect));
    case 'contact':
      return opening(context, at, (prospect) => contactForm(prospect));
    case 'why':
      return whyPressed(context, at.prospect);
    case 'stop':
      return opening(context, at, (prospect) => stopForm(prospect, null));
    case 'more':
      return opening(context, at, (prospect) => everythingModal(prospect, context.today));
  }
}

export const presses = [
  on(buttons.runVerb, (context, { prospect, verb }) => byPress(context, verb, { prospect })),
  onLine(menus.personMore, more),
  on(buttons.show, async (context, { prospect }) => whisper(await storyOf(context, prospect))),
  /** A suggested step is planned for the next working day; pressing again finds it planned and shows it. */
  on(buttons.plan, async (context, { prospect, playbook, list }) =>
    besideList(context, list, await planSuggested(context, prospect, playbook)),
  ),
];
