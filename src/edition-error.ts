/**
 * A fault that an editor can mend, or a broken invariant of ours.
 *
 * `message` says what is wrong, with the value and the place; `hint` says how to mend it.
 */
export class EditionError extends Error {
  readonly hint: string;

  constructor(message: string, hint: string) {
    super(visible(message));
    this.name = "EditionError";
    this.hint = visible(hint);
  }
}

/** Names and values come from whoever wrote them: what nobody sees, or what steers a terminal, stands by its number. */
function visible(text: string): string {
  return text.replace(/(?!\n)[\p{Cc}\p{Cf}]/gu, (character) => {
    const number = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
    return `[U+${number}]`;
  });
}

/** Faults that a person reads at one sitting; what is behind them is most often more of the same. */
const mostTold = 50;

/**
 * Prints faults for a person: one blank-line separated block each, the hint indented below its message.
 *
 * @example describe([new EditionError("a is b", "Write c.")]) // => "✗ a is b\n  → Write c."
 */
export function describe(errors: readonly EditionError[]): string {
  const told = errors
    .slice(0, mostTold)
    .map((error) => `✗ ${error.message}\n  → ${error.hint.replaceAll("\n", "\n    ")}`);
  const more = errors.length - told.length;
  return [...told, ...(more > 0 ? [`… and ${more} more.`] : [])].join("\n\n");
}

/** Throws all faults as one error, or returns when there are none. */
export function throwAll(errors: readonly EditionError[]): void {
  if (errors.length === 0) return;
  const count = errors.length === 1 ? "1 fault" : `${errors.length} faults`;
  throw new EditionError(
    `${count} in the content\n\n${describe(errors)}`,
    "Mend the files named above, then build again.",
  );
}
