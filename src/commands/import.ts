/**
 * `npm run import -- NN lang FILE`: raw text → `content/sources/NN.lang.txt`, `content/communiques/NN.lang.mdx` and, where
 * the meeting has none, a stub of its record; all of them or none. Exit code 1 where nothing was written.
 */
import { contentDir } from "../archive/content-dir.ts";
import { isFolder } from "../archive/disk.ts";
import { EditionError } from "../edition-error.ts";
import { type Language, languages } from "../paths.ts";
import { Fetcher } from "../receive/fetch.ts";
import { type TextStatus, textStatuses } from "../schemas/communique.ts";
import type { Arguments } from "./command.ts";
import { runCommand } from "./command.ts";
import { importAll, tableOf } from "./import-all.ts";
import { importOne, type Order } from "./import-one.ts";
import { finish } from "./place.ts";

const usage = {
  call: "npm run import --",
  purpose: "brings a text into the edition: of a file, an address, or - for what is piped in",
  free: ["NN", "LANG", "FILE|ADDRESS|-"],
  values: {
    lines: "the lines of the file that hold the text, as 19535-19935",
    as: "what the copy is: official, copy (the default) or translation",
    lang: "with --all: one language only",
    from: "with --all: the first meeting",
    to: "with --all: the last",
    witness: "the name of a further source of a text that is held, e.g. white-paper: it is collated with the text",
    publisher: "who published it; left out: the host of an address, or not recorded",
  },
  options: {
    all: "brings in every text that the catalog knows to be whole at some address",
    unnumbered: "the text prints no numbers: its blocks are counted",
    "dry-run": "writes nothing, and reports",
    force: "writes in spite of a gap or a duplicate in the numbers, and over a text that is held",
    json: "reports as JSON",
  },
};

async function one(dir: string, given: Arguments): Promise<void> {
  const { report, isWritten } = await importOne(dir, orderOf(given), new Fetcher());
  console.log(report);
  if (!isWritten) process.exitCode = 1;
}

/** Exit code 1 where something was tried and nothing came. */
async function all(dir: string, given: Arguments): Promise<void> {
  const { words, values } = given;
  if (words.length > 0) throw faults.allAndOne(words[0] ?? "");
  if (values.has("witness")) throw faults.witnessOfAll();
  const lang = values.get("lang");
  const range = {
    lang: lang === undefined ? undefined : languageOf(lang),
    from: meetingOf(values.get("from") ?? "1"),
    to: meetingOf(values.get("to") ?? "999"),
  };
  const isJson = given.options.has("json");
  const tell = (line: string) => isJson || console.error(line);
  const outcomes = await importAll(dir, range, commonOf(given), new Fetcher(), tell);
  console.log(isJson ? JSON.stringify(outcomes, null, 2) : `\n${tableOf(outcomes)}`);
  const came = outcomes.some(({ state }) => state === "brought in" || state === "held already");
  if (outcomes.length > 0 && !came) process.exitCode = 1;
}

function meetingOf(number: string): number {
  if (!/^[1-9]\d{0,2}$/u.test(number)) throw faults.noMeeting(number);
  return Number(number);
}

function languageOf(lang: string): Language {
  if (!(languages as readonly string[]).includes(lang)) throw faults.noLanguage(lang);
  return lang as Language;
}

function orderOf(given: Arguments): Order {
  const [number = "", lang = "", from = ""] = given.words;
  return { ...commonOf(given), meeting: meetingOf(number), lang: languageOf(lang), from };
}

function commonOf({ options, values }: Arguments): Omit<Order, "meeting" | "lang" | "from"> {
  const status = values.get("as") ?? "copy";
  if (!(textStatuses as readonly string[]).includes(status)) throw faults.noStatus(status);
  return {
    lines: linesOf(values.get("lines")),
    status: status as TextStatus,
    publisher: values.get("publisher"),
    unnumbered: options.has("unnumbered"),
    witness: witnessOf(values.get("witness")),
    isDryRun: options.has("dry-run"),
    force: options.has("force"),
    isJson: options.has("json"),
  };
}

function witnessOf(given: string | undefined): string | undefined {
  if (given !== undefined && !/^[a-z0-9]+(?:-[a-z0-9]+)*$/u.test(given)) throw faults.badWitness(given);
  return given;
}

function linesOf(given: string | undefined): [number, number] | undefined {
  if (given === undefined) return undefined;
  const [, first, last] = /^(\d{1,7})-(\d{1,7})$/u.exec(given) ?? [];
  if (first === undefined || Number(first) < 1 || Number(first) > Number(last)) throw faults.badLines(given);
  return [Number(first), Number(last)];
}

const call = "npm run import -- 57 en FILE";

const faults = {
  noContent: (dir: string) =>
    new EditionError(`There is no content folder ${dir}.`, "Make it, or name another with CONTENT_DIR."),
  noMeeting: (given: string) =>
    new EditionError(
      given === "" ? "No meeting is named." : `"${given}" is no number of a meeting.`,
      `Write number, language and file: ${call}.`,
    ),
  noLanguage: (given: string) =>
    new EditionError(
      given === "" ? "No language is named." : `"${given}" is no language of the edition.`,
      `Write en or ko: ${call}.`,
    ),
  allAndOne: (word: string) =>
    new EditionError(
      `--all takes no "${word}".`,
      "Write --all alone, with --lang, --from and --to where not all are meant.",
    ),
  noStatus: (given: string) =>
    new EditionError(`"${given}" is no status of a text.`, `Write one of: ${textStatuses.join(", ")}.`),
  badWitness: (given: string) =>
    new EditionError(
      `"${given}" is no name of a witness.`,
      "Write small letters, digits and hyphens: --witness white-paper.",
    ),
  witnessOfAll: () =>
    new EditionError("--witness goes with one text, and not with --all.", `Name the text: ${call} --witness NAME.`),
  badLines: (given: string) =>
    new EditionError(
      `"${given}" names no lines.`,
      "Write the first and the last, counted from 1: --lines 19535-19935.",
    ),
  bug: (error: unknown) =>
    new EditionError(
      `This is a bug: ${error instanceof Error ? error.message : String(error)}. Nothing was written.`,
      "Tell the maintainers, with the file. Writing the text by hand, as content/README.md says, still works.",
    ),
};

// Last, when everything above stands.
await runCommand(usage, async (given) => {
  try {
    const dir = contentDir();
    if (!isFolder(dir)) throw faults.noContent(dir);
    finish(dir);
    if (given.options.has("all")) await all(dir, given);
    else await one(dir, given);
  } catch (error) {
    const fault = error instanceof EditionError ? error : faults.bug(error);
    if (!given.options.has("json")) throw fault;
    const { message, hint } = fault;
    console.log(JSON.stringify({ refusals: [{ kind: "fault", message, hint }], written: [] }, null, 2));
    process.exitCode = 1;
  }
});
