import { Blocks } from './blocks.tsx';
import { useShared } from './server.ts';

/** The app's Home tab, as it was published for whoever looks. */
export function Home() {
  const { screen } = useShared();
  if (!screen.home) return <p className="empty">Opening…</p>;
  return (
    <div className="home" tabIndex={0} role="region" aria-label="Home">
      <Blocks blocks={screen.home.blocks} where={{ viewId: screen.home.viewId }} />
    </div>
  );
}
