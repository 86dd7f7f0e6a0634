interface ComplaintProps {
  readonly connected: boolean;
  readonly error: string | null;
  onRead(): void;
}

/** What went wrong, until it is over or somebody has read it. */
export function Complaint({ connected, error, onRead }: ComplaintProps) {
  if (!connected)
    return (
      <p className="complaint" role="alert">
        The playground does not answer. Is it still running? What was logged is kept.
      </p>
    );
  if (!error) return null;
  return (
    <p className="complaint" role="alert">
      {error}{' '}
      <button type="button" className="button quiet" onClick={onRead}>
        OK
      </button>
    </p>
  );
}
