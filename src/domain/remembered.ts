/** About a megabyte. */
const most = 10_000;

/** The answer given to `question` before, or what `work` makes of it now: only for what is always the same. Not for ever. */
export function remembered<Answer>(answers: Map<string, Answer>, question: string, work: () => Answer): Answer {
  const answer = answers.get(question) ?? work();
  if (answers.size >= most) answers.clear();
  answers.set(question, answer);
  return answer;
}
