/** Brings in every text that was read whole at some address of the catalog: one at a time, the next where one fails. */
import { addressesOf, mayBeWhole } from "../archive/catalog.ts";
import { checkContent } from "../archive/check.ts";
import { isThere } from "../archive/disk.ts";
import { EditionError } from "../edition-error.ts";
import { type Language, languages } from "../paths.ts";
import { type Fetcher, NotReached } from "../receive/fetch.ts";
import type { TextAddress } from "../schemas/text-address.ts";
import { fromAddress, holdingsOf, type Order } from "./import-one.ts";

/** Which texts are asked for. */
export interface Range {
  lang: Language | undefined;
  from: number;
  to: number;
}

/** What became of one text. */
export interface Outcome {
  meeting: number;
  lang: Language;
  state: "brought in" | "held already" | "refused" | "not reachable";
  /** Why, at each address that failed; or from where it came. */
  words: readonly string[];
}

/** @param tell told of each text as it is begun and done */
export async function importAll(
  dir: string,
  range: Range,
  order: Omit<Order, "meeting" | "lang" | "from">,
  fetcher: Fetcher,
  tell: (line: string) => void,
): Promise<Outcome[]> {
  const { corpus } = checkContent(dir);
  const holdings = holdingsOf(corpus);
  const wanted = corpus.meetings
    .filter(({ number }) => range.from <= number && number <= range.to)
    .flatMap((meeting) =>
      languages
        .filter((lang) => range.lang === undefined || lang === range.lang)
        .map((lang) => ({ meeting: meeting.number, lang, addresses: addressesOf(meeting, lang).filter(mayBeWhole) }))
        .filter(({ addresses }) => addresses.some(({ whole }) => whole === true)),
    );
  const outcomes: Outcome[] = [];
  for (const [index, { meeting, lang, addresses }] of wanted.entries()) {
    const outcome =
      isThere(`${dir}/communiques/${meeting}.${lang}.mdx`) && !order.force
        ? { meeting, lang, state: "held already" as const, words: [] }
        : await tryEach({ ...order, meeting, lang, from: "" }, wholeFirst(addresses), (one, address) =>
            fromAddress(dir, one, address, fetcher, holdings),
          );
    outcomes.push(outcome);
    tell(
      `${index + 1}/${wanted.length}  ${meeting}.${lang}  ${outcome.state}${outcome.state === "brought in" || outcome.words.length === 0 ? "" : `: ${outcome.words.join(" · ")}`}`,
    );
  }
  return outcomes;
}

/** What was read whole before what may be; each in the order of the catalog. */
function wholeFirst(addresses: readonly TextAddress[]): TextAddress[] {
  return [...addresses].sort((a, b) => Number(b.whole === true) - Number(a.whole === true));
}

async function tryEach(
  order: Order,
  addresses: readonly TextAddress[],
  bring: (order: Order, address: TextAddress) => ReturnType<typeof fromAddress>,
): Promise<Outcome> {
  const { meeting, lang } = order;
  const words: string[] = [];
  let isReached = false;
  for (const address of addresses) {
    try {
      const { isWritten, refusals } = await bring(order, address);
      if (isWritten) return { meeting, lang, state: "brought in", words: [address.address, ...words] };
      isReached = true;
      words.push(refusals.map(({ message }) => message).join(" "));
    } catch (error) {
      if (!(error instanceof EditionError)) throw error;
      isReached ||= !(error instanceof NotReached);
      words.push(error.message);
    }
  }
  return { meeting, lang, state: isReached ? "refused" : "not reachable", words };
}

/** The table with which the command ends. */
export function tableOf(outcomes: readonly Outcome[]): string {
  const states = ["brought in", "held already", "refused", "not reachable"] as const;
  const parts = states.flatMap((state) => {
    const those = outcomes.filter((outcome) => outcome.state === state);
    if (those.length === 0) return [];
    const rows = those.map(({ meeting, lang, words }) =>
      `  ${`${meeting}.${lang}`.padEnd(6)}  ${words.join("\n          ")}`.trimEnd(),
    );
    return [`${state[0]?.toUpperCase()}${state.slice(1)}: ${those.length}`, ...rows, ""];
  });
  return parts.length === 0
    ? "No address of the catalog has a text that was read whole there."
    : parts.join("\n").trimEnd();
}
