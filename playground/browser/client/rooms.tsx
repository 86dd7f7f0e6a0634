import type { Room } from '../protocol.ts';
import { Face } from './message.tsx';

interface RoomsProps {
  readonly rooms: readonly Room[];
  readonly here: Room;
  /** Whether something was said there that nobody has looked at yet. */
  isNew(room: Room): boolean;
  onGo(room: Room): void;
}

/** The sidebar: where one can be, and where something was said. */
export function Rooms({ rooms, here, isNew, onGo }: RoomsProps) {
  return (
    <nav aria-label="Channels and apps">
      <p className="team">Acme Sales</p>
      <ul>
        {rooms.map((room) => (
          <li key={room.id}>
            <button
              type="button"
              className={isNew(room) ? 'unread' : ''}
              aria-current={room.id === here.id ? 'page' : undefined}
              onClick={() => onGo(room)}
            >
              {room.kind === 'app' ? <Face name={room.name} isApp /> : <span aria-hidden="true">#</span>} {room.name}
              {isNew(room) && <span className="dot">new</span>}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}
