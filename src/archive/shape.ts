/** Turns zod's issues into sentences for an editor: which field, which value, what to write instead. */
import type { core, ZodError } from "zod";
import { EditionError } from "../edition-error.ts";

/** One fault an issue, each with the file, the field and the value that was found there. */
export function shapeFaults(error: ZodError, file: string, where: string): EditionError[] {
  return error.issues.flatMap((issue) => faultsOf(issue, `${file}: ${where}`));
}

function faultsOf(issue: core.$ZodIssue, place: string): EditionError[] {
  const field = issue.path.map(String).join(".") || "the record";
  if (issue.code === "unrecognized_keys") {
    return issue.keys.map((key) => {
      const name = [...issue.path.map(String), key].join(".");
      return new EditionError(
        `${place}there is no field "${name}".`,
        "Take it out, or spell it as content/README.md lists it.",
      );
    });
  }
  if (issue.input === undefined) {
    return [
      new EditionError(
        `${place}${field} is missing.`,
        sentence(/^write /u.test(issue.message) ? issue.message : `write it: ${issue.message}`),
      ),
    ];
  }
  return [new EditionError(`${place}${field} is ${shown(issue.input)}.`, sentence(issue.message))];
}

function shown(value: unknown): string {
  if (value instanceof Date) return `a bare date (${value.toISOString().slice(0, 10)}, without quotes)`;
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 80 ? `${text.slice(0, 77)}…` : text;
}

function sentence(message: string): string {
  return `${message.charAt(0).toUpperCase()}${message.slice(1)}${/[.!?]$/.test(message) ? "" : "."}`;
}
