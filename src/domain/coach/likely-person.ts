import { saysCompany } from './says-company.ts';

/**
 * Whether a prospect without a contact person is likelier a human being than a company: two or three capitalised
 * words, none of them a company's. A guess, and much rests on it: whether suggestions speak to the prospect by name,
 * and whether a step for them is held to name somebody else.
 */
export function likelyPerson(name: string): boolean {
  const words = name.trim().split(/\s+/);
  return (
    words.length >= 2 &&
    words.length <= 3 &&
    words.every((word) => /^\p{Lu}\p{L}*[\p{L}'’.-]*$/u.test(word)) &&
    !saysCompany(name)
  );
}
