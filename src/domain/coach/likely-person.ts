const companyWords =
  /\b(ag|agency|associates|bank|brothers|capital|clinic|club|co|college|company|consulting|corp|design|digital|energy|engineering|finance|foods|foundation|gmbh|group|health|holding|holdings|hospital|hotel|inc|industries|institute|insurance|international|kg|labs|law|limited|llc|logistics|ltd|media|motors|networks|partners|pharma|plc|records|retail|school|schools|services|software|solutions|sons|studio|studios|supply|systems|tech|technologies|technology|trust|university|ventures|works)\b/i;

/**
 * Whether a prospect without a contact person is likelier a human being than a company: two or three capitalised
 * words, none of them a company's. A guess that only chooses between two friendly wordings; it decides nothing.
 */
export function likelyPerson(name: string): boolean {
  const words = name.trim().split(/\s+/);
  return (
    words.length >= 2 &&
    words.length <= 3 &&
    words.every((word) => /^\p{Lu}\p{L}*[\p{L}'’.-]*$/u.test(word)) &&
    !companyWords.test(name)
  );
}
