import { addDays, addWorkingDays, mondayOf, startOfDay } from '../domain/calendar.ts';
import { practise } from '../domain/changes/practising.ts';
import { suggestFor } from '../domain/coach/coaching.ts';
import { blankSheet, isBegun, type Sheet } from '../domain/coach/worksheet.ts';
import type { DraftId, StepId } from '../domain/ids.ts';
import type { Prospect } from '../domain/prospect.ts';
import { buttons } from '../views/buttons.ts';
import { forms as kinds } from '../views/forms.ts';
import { type Filled, type Modal, noticeModal } from '../views/form.ts';
import { bold, type Reply, plain, whisper } from '../views/message.ts';
import { refusalView } from '../views/refusal.ts';
import { practisedModal, sheetForm } from '../views/worksheet.ts';
import { type Context, on, type Verb } from './command.ts';
import { onSubmit } from './parts/forms.ts';
import { cannotPlan } from './parts/adding.ts';
import { chosenStep, gone, mine, wrongDay } from './parts/filling.ts';
import { choose } from './parts/practise-with.ts';
import { hintOn } from './parts/reading.ts';
import { record } from './parts/record.ts';
import { orCard, shrunk } from './parts/shrink.ts';
import { coachingFor } from './parts/suggestions.ts';
import { whom } from './parts/whom.ts';

export const command: Verb = {
  verb: 'worksheet',
  aliases: ['practise', 'practice'],
  usage: ['worksheet', 'worksheet Acme'],
  summary: 'the weekly practice: one person, one small step, in words you will really say',
  keepsNoNote: true,
  async run(context, { who }) {
    if (who || context.given.prospect) {
      const found = await whom(context, who, { usage: command.usage[1]! });
      return 'reply' in found ? found.reply : { open: await begin(context, found.prospect) };
    }
    const half = await context.tenant.drafts.sheet(context.rep.user, context.now);
    const known = half && (await mine(context, half.prospect));
    if (half && known) return { open: await fill(context, known, half, { said: halfWay }) };
    const page = await choose(context);
    return page
      ? { open: page }
      : whisper(
          plain(
            'Nobody is on your list yet, so there is nobody to practise with. `/nextstep add Acme, Jane Doe` adds the first.',
          ),
        );
  },
};

const halfWay = 'You left it half-way; here it is.';
const otherHalfWay = ({ name }: Prospect) =>
  `You left this one half-way, so it comes first. *Somebody else* puts it away, and ${bold(name)} can be next.`;

/**
 * Second page, blank, and kept at once: whom it is about is half the work. One sheet is kept: a half-filled one comes
 * first, whoever it is about, because a blank one would take its place.
 */
async function begin(context: Context, prospect: Prospect): Promise<Modal> {
  const half = await context.tenant.drafts.sheet(context.rep.user, context.now);
  const about = half && isBegun(half) ? await mine(context, half.prospect) : null;
  if (half && about) return fill(context, about, half, { said: about.id === prospect.id ? halfWay : otherHalfWay(prospect) });
  const no = await cannotPlan(context, prospect, context.today);
  if (no) return noticeModal(refusalView(no, context.today));
  const sheet = blankSheet(prospect.id);
  await keep(context, sheet);
  return fill(context, prospect, sheet);
}

async function fill(
  context: Context,
  prospect: Prospect,
  sheet: Sheet,
  more: { said?: string; round?: number; hint?: string } = {},
): Promise<Modal> {
  const suggestions = suggestFor(prospect, await coachingFor(context, prospect), 3, context.today);
  return sheetForm({ prospect, sheet, suggestions, day: addWorkingDays(context.today, 1, context.rep.week), ...more });
}

/** Kept until the end of the week after this one. */
async function keep({ tenant, rep, today, newId }: Context, sheet: Sheet): Promise<void> {
  const until = startOfDay(addDays(mondayOf(today), 14), rep.zone);
  await tenant.drafts.keepSheet(newId<DraftId>(), rep.user, sheet, until);
}

export const forms = [
  onSubmit(kinds.worksheetWho, async (context, _, { who, other }) => {
    const chosen = other ?? who;
    if (!chosen) return { errors: { [who === null ? 'other' : 'who']: 'With whom? Choose one, or search for anybody.' } };
    const prospect = await mine(context, chosen);
    return prospect ? { redraw: await begin(context, prospect) } : gone();
  }),

  onSubmit(
    kinds.worksheet,
    async (context, { prospect: id, round, hinted }, fields): Promise<Reply> => {
      const { tenant, rep, today } = context;
      const prospect = await mine(context, id);
      if (!prospect) return gone(fields.job, fields.step, fields.say, fields.cue, fields.ifNo);
      const sheet = { prospect: id, ...fields };
      const step = await chosenStep(context, prospect, sheet);
      const day = wrongDay(sheet.day, today);
      if (!step || day)
        return { errors: { ...(!step && { step: 'Which step? Choose one above, or write your own.' }), ...(day && { day }) } };
      const no = await cannotPlan(context, prospect, sheet.day!);
      if (no) {
        await keep(context, sheet);
        return { redraw: await fill(context, prospect, sheet, { said: refusalView(no, today).text, round }) };
      }
      const hint = hinted || step.playbook ? null : await hintOn(context, prospect, step.text, sheet.day!);
      if (hint) {
        await keep(context, sheet);
        return { redraw: await fill(context, prospect, sheet, { hint, round }) };
      }
      const { job, say, cue, ifNo } = sheet;
      const fresh = { ...step, id: context.newId<StepId>(), by: rep.user };
      const recorded = await record(context, practise(prospect, fresh, sheet.day!, { job, say, cue, ifNo }, today));
      await tenant.drafts.dropSheet(rep.user);
      return { redraw: practisedModal({ ...recorded, cue, dropped: prospect.planned }, today) };
    },
    async (context, { prospect }, fields) => {
      if (await mine(context, prospect)) await keep(context, { prospect, ...fields });
    },
  ),
];

/** The words in the form, made smaller in their field; what else was filled in stays. */
async function shrink(context: Context, filled: Filled | undefined): Promise<Reply> {
  const read = filled && kinds.worksheet.read(filled);
  const prospect = read && (await mine(context, read.carried.prospect));
  if (!read?.fields.step || !prospect) return gone(read?.fields.step ?? null);
  const { step, day } = read.fields;
  const sheet = { prospect: prospect.id, ...read.fields };
  const field = { step, day: day ?? context.today, round: read.carried.round };
  const { step: words, ...more } = await shrunk(context, prospect, field, orCard);
  return { redraw: await fill(context, prospect, { ...sheet, step: words }, more) };
}

export const presses = [
  on(buttons.sheetSmaller, (context, _, filled) => shrink(context, filled)),
  on(buttons.sheetOther, async (context) => {
    await context.tenant.drafts.dropSheet(context.rep.user);
    return { redraw: (await choose(context)) ?? noticeModal(refusalView({ refused: 'stale-press' })) };
  }),
];
