/** Some megabytes at the very most. */
const most = 10_000;

/** The answer given to `question` before, or what `work` makes of it now: only for what is always the same. Not for ever. */
export function remembered<Answer>(answers: Map<string, Answer>, question: string, work: () => Answer): Answer {
  const known = answers.get(question);
  if (known !== undefined) return known;
  if (answers.size >= most) answers.clear();
  const answer = work();
  answers.set(question, answer);
  return answer;
}
