import type { Entry } from '../domain/entry.ts';
import type { EntryId, ProspectId } from '../domain/ids.ts';
import { mayChange } from '../domain/policy.ts';
import { isRefusal, type Refusal } from '../domain/refusal.ts';
import { buttons } from '../views/buttons.ts';
import { message, plain, replace, type Reply, section, whisper } from '../views/message.ts';
import { type Passed, passedWords } from '../views/passed.ts';
import { refusalView } from '../views/refusal.ts';
import { type Context, on, type Verb } from './command.ts';
import { takeBack } from './parts/take-back.ts';

export const command: Verb = {
  verb: 'undo',
  usage: ['undo'],
  summary: 'take back your last entry; again goes further back',
  keepsNoNote: true,
  run: (context) => goBack(context),
};

/** More refusals in a row than this, and there is nothing left worth looking for. */
const triesMost = 20;
/** As many entries as are looked at for whom an undo passed over. */
const passedMost = 200;

/** The newest of mine that may be taken back. What it passes over on the way stays, and is named at once. */
async function goBack(context: Context): Promise<Reply> {
  const { tenant, rep } = context;
  const refused = new Map<EntryId, Refusal>();
  for (;;) {
    const entry = refused.size < triesMost ? await tenant.undoing.next(rep.user, [...refused.keys()]) : null;
    const passed = await passedOver(context, entry, refused);
    if (!entry)
      return whisper(
        passed.length
          ? plain(`${passedWords(passed)} Nothing else of yours is left to take back.`)
          : refusalView({ refused: 'nothing-to-undo' }),
      );
    const taken = await takeBack(context, entry, passed.length > 0);
    if (isRefusal(taken)) refused.set(entry.id, taken);
    else return whisper(passed.length ? message(section(passedWords(passed)), ...taken.blocks) : taken);
  }
}

async function passedOver({ tenant, rep }: Context, to: Entry | null, refused: ReadonlyMap<EntryId, Refusal>): Promise<Passed[]> {
  const entries = await tenant.undoing.passed(rep.user, to?.id ?? null, passedMost);
  const others = entries.filter(({ batch }) => batch === null || batch !== to?.batch);
  const about = new Map<ProspectId, Refusal | undefined>();
  const lifted = new Set<ProspectId>();
  for (const { id, prospect, what } of others) {
    if (!prospect || about.has(prospect)) continue;
    about.set(prospect, refused.get(id));
    if (what.kind === 'lifted') lifted.add(prospect);
  }
  const found = await tenant.prospects.everMany([...about.keys()]);
  return [...about].flatMap(([id, no]): Passed[] => {
    const prospect = found.find((one) => one.id === id);
    if (!prospect || !mayChange(rep, prospect)) return [];
    if (no && 'name' in no && no.name) return [{ name: no.name, why: whyOf(no) }];
    if (prospect.removed) return [];
    return [{ name: prospect.name, why: prospect.stopped ? 'stop' : lifted.has(id) ? 'lifted' : 'changed' }];
  });
}

function whyOf({ refused }: Refusal): Passed['why'] {
  return refused === 'stopped' ? 'stop' : refused === 'silence' ? 'silence' : 'name';
}

export const presses = [
  on(buttons.undo, async (context, { entry: id }) => {
    const { log } = context.tenant;
    const entry = await log.get(id);
    if (entry?.actor === context.rep.user) {
      const taken = await takeBack(context, entry);
      return replace(isRefusal(taken) ? refusalView(taken, context.today) : taken);
    }
    // A second press leaves the first one's answer where it is.
    const undone = !entry && (await log.wasUndone(id, context.rep.user));
    return undone ? whisper(refusalView({ refused: 'already-undone' })) : replace(refusalView({ refused: 'stale-press' }));
  }),
];
