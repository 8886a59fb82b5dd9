/** Turns zod's issues into sentences for an editor: which field, which value, what to write instead. */
import type { core, ZodError } from "zod";
import { EditionError } from "../edition-error.ts";
import { nearest } from "../nearest.ts";
import { BareDay } from "../schemas/shared.ts";

type Issue = core.$ZodIssue;

/** One fault an issue, each with the file, the field and the value that was found there. */
export function shapeFaults(error: ZodError, file: string, where: string): EditionError[] {
  const place = `${file}: ${where}`;
  const unknown = error.issues.flatMap(unknownFields);
  const missing = error.issues.filter(isMissing).map(fieldOf);
  const misspelt = new Map<string, string>();
  for (const field of unknown) {
    const meant = nearest(
      field,
      missing.filter((name) => parentOf(name) === parentOf(field)),
    );
    if (meant !== undefined) misspelt.set(field, meant);
  }
  const explained = new Set(misspelt.values());
  return error.issues.flatMap((issue) => {
    if (issue.code === "unrecognized_keys") {
      return unknownFields(issue).map((field) => unknownField(place, field, misspelt.get(field)));
    }
    return isMissing(issue) && explained.has(fieldOf(issue)) ? [] : [faultOf(issue, place)];
  });
}

function unknownFields(issue: Issue): string[] {
  if (issue.code !== "unrecognized_keys") return [];
  return issue.keys.map((key) => [...issue.path.map(String), key].join("."));
}

function unknownField(place: string, field: string, meant: string | undefined): EditionError {
  const hint = meant
    ? `Did you mean "${meant}"? It is missing.`
    : "Take it out, or spell it as content/README.md lists it.";
  return new EditionError(`${place}there is no field "${field}".`, hint);
}

function faultOf(issue: Issue, place: string): EditionError {
  const field = fieldOf(issue);
  const message = ownWords(issue);
  if (!isMissing(issue)) return new EditionError(`${place}${field} is ${shown(issue.input)}.`, sentence(message));
  const hint = /^(?:write|list) /u.test(message) ? message : `write it: ${message}`;
  return new EditionError(`${place}${field} is missing.`, sentence(hint));
}

/** The schema's message, or where it has none of its own, what kind of value is expected. */
function ownWords(issue: Issue): string {
  if (!/^(?:invalid|too |expected)/iu.test(issue.message)) return issue.message;
  if (issue.code === "invalid_type" && issue.expected === "object") {
    return "write its fields below it, each on a line of its own, as content/README.md lists them";
  }
  if (issue.code === "invalid_type" && issue.expected === "array")
    return "write a list: each item behind a hyphen, or all in brackets";
  return "write it as content/README.md says";
}

function isMissing(issue: Issue): boolean {
  return issue.code !== "unrecognized_keys" && issue.input === undefined;
}

function fieldOf(issue: Issue): string {
  return issue.path.map(String).join(".") || "the record";
}

function parentOf(field: string): string {
  return field.replace(/[^.]*$/u, "");
}

function shown(value: unknown): string {
  if (value === null) return "left empty";
  if (value instanceof BareDay) return `${value.written}, without quotes`;
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 80 ? `${text.slice(0, 77)}…` : text;
}

function sentence(message: string): string {
  return `${message.charAt(0).toUpperCase()}${message.slice(1)}${/[.!?]$/.test(message) ? "" : "."}`;
}
