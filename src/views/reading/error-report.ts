/** The address of the form on which a reader reports an error in a text, filled in as far as the page knows. */
import type { Language } from "../../paths.ts";

/** Options of the field `language` in `.github/ISSUE_TEMPLATE/error-in-a-text.yml`. */
const languageOptions = { en: "English", ko: "Korean" } as const satisfies Record<Language, string>;

/**
 * @param repository whole address of the project on GitHub; `""` where none is known
 * @param address whole address of the paragraph
 * @returns `undefined` where there is no place to report to
 */
export function errorReport(repository: string, address: string, text: Language): string | undefined {
  if (repository === "") return undefined;
  const fields = { template: "error-in-a-text.yml", address, language: languageOptions[text] };
  return `${repository}/issues/new?${new URLSearchParams(fields)}`;
}
