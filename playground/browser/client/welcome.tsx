import type { Screen } from '../protocol.ts';
import { typeOf } from './json.ts';
import { useKept } from './kept.ts';
import { useNow } from './server.ts';

/** Where to begin, until somebody has read it. `isAtMessages`: what the app said is in sight. */
export function Welcome({ isAtMessages }: { isAtMessages: boolean }) {
  const screen = useNow();
  const [isRead, setIsRead] = useKept('welcomed', false);
  if (screen.telling)
    return (
      <p className="welcome" role="status">
        {screen.beginning === 'story'
          ? 'Six weeks of a team are being lived through by the real app. A few seconds, and it is your turn.'
          : 'Beginning with nothing. A moment, and it is your turn.'}
      </p>
    );
  if (isRead) return null;
  const [first = ''] = screen.you.name.split(' ');
  return (
    <section className="welcome" aria-label="Welcome">
      <p>
        <b>This is Next Step on a Slack of its own.</b> You are {first}. <FirstMove screen={screen} isAtMessages={isAtMessages} />{' '}
        Nothing leaves this machine.
      </p>
      <button type="button" className="button" onClick={() => setIsRead(true)}>
        Got it
      </button>
    </section>
  );
}

/** What this person can try first: whoever has no nudge is not told to answer it. */
function FirstMove({ screen, isAtMessages }: { screen: Screen; isAtMessages: boolean }) {
  if (hasNudge(screen))
    return (
      <>
        {isAtMessages ? 'Answer the nudge below' : 'Answer your nudge, under Messages of Next Step,'} with its buttons, or type{' '}
        <code>/nextstep add Acme, Jane Doe: send Jane the checklist by friday</code>. Then go to the <b>next morning</b>, or to{' '}
        <b>next Monday</b> and look at the digest in #sales.
      </>
    );
  if (screen.beginning === 'story' && screen.you.role !== 'rep')
    return (
      <>
        You help nobody yourself, so no nudge comes. Type <code>/nextstep team</code> for the team’s week, look at the digest in{' '}
        <b>#sales</b>, or be Mara, for whom a nudge waits.
      </>
    );
  return (
    <>
      Open <b>Home</b>, or type <code>/nextstep add Acme, Jane Doe: send Jane the checklist tomorrow</code>. Then go to the{' '}
      <b>next morning</b> and see whom you are reminded of.
    </>
  );
}

/** Whether what the app last said by itself to this person still has buttons to answer it with. */
const hasNudge = ({ rooms, messages }: Screen): boolean => {
  const dm = rooms.find(({ kind }) => kind === 'app');
  const last = messages[dm?.id ?? '']?.findLast(({ byApp, onlyYou }) => byApp && !onlyYou);
  return last?.blocks.some((block) => typeOf(block) === 'actions') ?? false;
};
