/** What every command has in common: arguments that are all known, `--help`, and faults printed with their mend. */
import { parseArgs } from "node:util";
import { describe, EditionError } from "../edition-error.ts";
import { nearest } from "../nearest.ts";

/** What a command takes, in the words of its help. */
export interface Usage {
  /** As it is called, e.g. `npm run check --`. */
  call: string;
  purpose: string;
  /** Options without a value, by name, each with what it does. */
  options?: Readonly<Record<string, string>>;
  /** Options with a value, by name, each with what it says, e.g. `outDir: "the folder to build into"`. */
  values?: Readonly<Record<string, string>>;
  /** Words that may follow, each with what it means. */
  words?: Readonly<Record<string, string>>;
  /** Names of free arguments, in order, e.g. a folder; they are not checked here. */
  free?: readonly string[];
  /** Name of what may follow in any number, e.g. rooms; they are not checked here. */
  rest?: string;
}

export interface Arguments {
  options: ReadonlySet<string>;
  values: ReadonlyMap<string, string>;
  /** In the order in which they were given. */
  words: readonly string[];
}

const help = { help: "says this" };

/**
 * Runs a command; where it was asked for help, prints that instead. A fault that a person can mend is printed without a
 * stack trace, and the exit code is 1.
 */
export async function runCommand(usage: Usage, run: (given: Arguments) => void | Promise<void>): Promise<void> {
  try {
    const given = readArguments(usage, process.argv.slice(2));
    if (given.options.has("help")) console.log(helpOf(usage));
    else await run(given);
  } catch (error) {
    if (!(error instanceof EditionError)) throw error;
    console.error(describe([error]));
    process.exitCode = 1;
  }
}

/** Reads arguments. @throws EditionError at the first that is unknown, with the nearest that is known */
export function readArguments(usage: Usage, args: readonly string[]): Arguments {
  const known = { ...usage.options, ...usage.values, ...help };
  const { tokens } = parseArgs({
    args: [...args],
    options: Object.fromEntries(Object.keys(known).map((name) => [name, { type: typeOf(usage, name) }])),
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const options = new Set<string>();
  const values = new Map<string, string>();
  const words: string[] = [];
  for (const token of tokens) {
    if (token.kind === "positional") words.push(token.value);
    if (token.kind !== "option") continue;
    const { name, rawName, value } = token;
    if (!Object.hasOwn(known, name)) throw unknown(`option ${rawName}`, name, known, "--");
    if (typeOf(usage, name) === "boolean" && value !== undefined) throw faults.valueGiven(rawName, value);
    if (typeOf(usage, name) === "string" && !value) throw faults.noValue(rawName);
    if (value === undefined) options.add(name);
    else values.set(name, value);
  }
  const named = usage.words;
  const strange = named ? words.find((word) => !Object.hasOwn(named, word)) : words[usage.free?.length ?? 0];
  if (strange === undefined || usage.rest) return { options, values, words };
  // A word may be an option whose hyphens were forgotten.
  throw named
    ? unknown(`step "${strange}"`, strange, named, "")
    : unknown(`argument "${strange}"`, strange, known, "--");
}

function typeOf({ values }: Usage, name: string): "string" | "boolean" {
  return Object.hasOwn(values ?? {}, name) ? "string" : "boolean";
}

/** @example helpOf({ call: "npm run preview --", purpose: "serves dist/" }) // => "npm run preview --: serves dist/ …" */
export function helpOf({ call, purpose, options, values, words, free = [], rest }: Usage): string {
  const rows = [
    ...Object.entries(words ?? {}),
    ...Object.entries(values ?? {}).map(([name, says]): [string, string] => [`--${name} …`, says]),
    ...Object.entries({ ...options, ...help }).map(([name, says]): [string, string] => [`--${name}`, says]),
  ];
  const width = Math.max(...rows.map(([name]) => name.length));
  const table = rows.map(([name, says]) => `  ${name.padEnd(width)}  ${says}`);
  return [`${[call, ...free, ...(rest ? [`${rest}…`] : [])].join(" ")}: ${purpose}`, ...table].join("\n");
}

function unknown(what: string, typed: string, names: Readonly<Record<string, string>>, prefix: string): EditionError {
  const known = Object.keys(names);
  const near = nearest(typed, known);
  const list = known.map((name) => `${prefix}${name}`).join(", ");
  return new EditionError(
    `There is no ${what}.`,
    `${near ? `Did you mean ${prefix}${near}? ` : ""}There are: ${list}.`,
  );
}

const faults = {
  valueGiven: (option: string, value: string) =>
    new EditionError(`${option} takes no value, and "${value}" was given.`, `Write ${option} alone.`),
  noValue: (option: string) => new EditionError(`${option} has no value.`, `Write it behind: ${option} VALUE.`),
};
