/** Faults as a person reads them, for tests that show a message whole. */
import type { EditionError } from "../../src/edition-error.ts";

/** One block a fault: its message, then its hint behind an arrow. */
export function shown(faults: readonly EditionError[]): string {
  return faults.map(({ message, hint }) => `${message}\n→ ${hint}`).join("\n\n");
}
