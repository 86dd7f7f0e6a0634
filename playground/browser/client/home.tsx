import { useMemo, useRef } from 'react';
import { Blocks } from './blocks.tsx';
import { useHeldFocus } from './focus.ts';
import { useNow } from './server.ts';

/** The app's Home tab, as it was published for whoever looks. */
export function Home() {
  const { home } = useNow();
  const viewId = home?.viewId ?? '';
  const where = useMemo(() => ({ viewId }), [viewId]);
  const region = useRef<HTMLDivElement>(null);
  useHeldFocus(region);
  if (!home) return <p className="empty">Opening…</p>;
  return (
    <div className="home" id="here" ref={region} tabIndex={0} role="region" aria-label="Home">
      <Blocks blocks={home.blocks} where={where} />
    </div>
  );
}
