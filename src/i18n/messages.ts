/** How the interface's words are kept: one file an area, English and Korean side by side, the same keys by type. */
import type { Language } from "../paths.ts";

type Widened<Words> = {
  [Key in keyof Words]: Words[Key] extends string
    ? string
    : Words[Key] extends (...values: infer Values) => string
      ? (...values: Values) => string
      : Widened<Words[Key]>;
};

/**
 * The words of one area in both languages. A key that one of them lacks, or has too many, is a type error.
 *
 * @example const words = inBothLanguages({ open: "Open" }, { open: "열기" }); words.ko.open // => "열기"
 */
export function inBothLanguages<const Words>(en: Words, ko: Widened<NoInfer<Words>>): Record<Language, Widened<Words>> {
  return { en: en as unknown as Widened<Words>, ko: ko as Widened<Words> };
}
