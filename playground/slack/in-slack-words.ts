import type { Problem } from '../../src/views/limits/check.ts';
import type { JsonObject } from './json.ts';

/** The problems as the Web API words them. */
export const inSlackWords = (problems: readonly Problem[]): JsonObject => ({
  errors: problems.map(({ message, pointer }) => `${message} [json-pointer:${pointer}]`),
  response_metadata: { messages: problems.map(({ message, pointer }) => `[ERROR] ${message} [json-pointer:${pointer}]`) },
});
