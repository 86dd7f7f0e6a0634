import type { ShownMessage } from '../protocol.ts';
import { useHeldFocus } from './focus.ts';
import { Message, none } from './message.tsx';
import { useReading } from './reading.ts';
import { useNow, useShared } from './server.ts';
import { dayWords, isoDay } from './time.ts';

/** What was said in a room, by day; and how to come to what was said meanwhile, for whoever reads further up. */
export function Messages({ messages }: { messages: readonly ShownMessage[] }) {
  const screen = useNow();
  const { server } = useShared();
  const newest = messages.at(-1)?.ts ?? '';
  const { list, seen, onScroll, goToNewest } = useReading(newest, server.expects);
  useHeldFocus(list);
  const unseen = messages.filter(({ ts }) => ts > seen).length;
  const roots = messages.filter(({ thread, ts }) => thread === null || thread === ts);
  const replies = Map.groupBy(
    messages.filter(({ thread, ts }) => thread !== null && thread !== ts),
    ({ thread }) => thread,
  );
  const days = Map.groupBy(roots, ({ ts }) => isoDay(new Date(Number(ts) * 1000), screen.you.zone));
  return (
    <div className="said">
      <div
        className="messages"
        ref={list}
        id="here"
        // Whoever reads by keyboard scrolls with it.
        tabIndex={0}
        role="log"
        aria-label="Messages"
        onScroll={onScroll}
      >
        {messages.length === 0 && <p className="empty">Nothing has been said here yet.</p>}
        {[...days].map(([day, said]) => (
          <section key={day} aria-label={dayWords(new Date(Number(said[0]!.ts) * 1000), screen.you.zone)}>
            <p className="day">{dayWords(new Date(Number(said[0]!.ts) * 1000), screen.you.zone)}</p>
            <ol>
              {said.map((one) => (
                <Message key={one.ts} message={one} replies={replies.get(one.ts) ?? none} />
              ))}
            </ol>
          </section>
        ))}
      </div>
      {unseen > 0 && (
        <button
          type="button"
          className="button primary pill"
          onClick={() => {
            goToNewest();
            list.current?.focus();
          }}
        >
          {unseen === 1 ? '1 new message' : `${unseen} new messages`} ↓
        </button>
      )}
    </div>
  );
}
