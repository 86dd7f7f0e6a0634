import { useKept } from './kept.ts';
import { useNow } from './server.ts';

/** Where to begin, until somebody has read it. */
export function Welcome() {
  const screen = useNow();
  const [isRead, setIsRead] = useKept('welcomed', false);
  if (screen.telling)
    return (
      <p className="welcome" role="status">
        Six weeks of a team are being lived through by the real app. A few seconds, and it is your turn.
      </p>
    );
  if (isRead) return null;
  const [first = ''] = screen.you.name.split(' ');
  return (
    <section className="welcome" aria-label="Welcome">
      <p>
        <b>This is Next Step on a Slack of its own.</b> You are {first}. Answer the nudge below with its buttons, or type{' '}
        <code>/nextstep Acme: send Jane the checklist by friday</code>. Then go to the <b>next morning</b>, or to{' '}
        <b>next Monday</b> and look at the digest in #sales. Nothing leaves this machine.
      </p>
      <button type="button" className="button" onClick={() => setIsRead(true)}>
        Got it
      </button>
    </section>
  );
}
