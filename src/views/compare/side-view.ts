/** The paragraphs of one text in a row of a comparison. */
import type { Communique } from "../../archive/corpus.ts";
import type { Partner } from "../../compare/elsewhere.ts";
import type { Run } from "../../compare/model.ts";
import { isWhole as isShownWhole } from "../../compare/sentence-state.ts";
import { groupsOf, type SentenceGroup, type SideSentence, type SideSentences } from "../../compare/sides.ts";
import { compare } from "../../i18n/compare.ts";
import { fromId, type Language, paragraphId, paths } from "../../paths.ts";
import { paragraphsNumbered } from "../../text/model.ts";
import type { WordLink } from "../word-link.ts";
import type { RowAddress } from "./row-address.ts";
import { type WholePiece, wholePieces } from "./whole-pieces.ts";

export interface SideParagraph {
  number: number;
  /** Where the paragraph stands on its own page. */
  url: string;
  /** Id of the place on this page, where the row itself does not carry it. */
  anchor: string | undefined;
  groups: readonly SideGroup[];
}

/** Neighbouring sentences that "changes only" hides together, or that it shows. */
export interface SideGroup extends Omit<SentenceGroup, "sentences"> {
  sentences: readonly ShownSentence[];
}

/** A sentence with what is said of its partners elsewhere. */
export interface ShownSentence {
  /** As its row has it. */
  sentence: SideSentence;
  /** The older sentence and the newer in pieces, where they are shown whole. */
  whole: Readonly<Record<"from" | "to", readonly WholePiece[]>>;
  elsewhere: readonly ElsewhereView[];
  /** Older sentences without a partner beside them that stand before and behind it where both texts are read as one. */
  older?: Readonly<Record<"before" | "behind", readonly OlderSentence[]>>;
}

/** An older sentence without a partner beside it, among the newer. */
export interface OlderSentence {
  shown: ShownSentence;
  /** Whether "next change" leads here. */
  isStart: boolean;
}

/** Older sentences that are shown among the newer. */
export interface OlderBetween {
  /** By the newer one behind which they stand; behind `null`, before the first. */
  behind: ReadonlyMap<SideSentence | null, readonly SideSentence[]>;
  /** Those to which "next change" leads where they stand on their own side. */
  starts: ReadonlySet<SideSentence>;
}

/** A place of the other text in which the sentence is found. */
export interface ElsewhereView {
  /** In words, e.g. "moved to 56th ¶4". */
  says: string;
  /** The row in which it stands. */
  link: WordLink;
  /** The redline of the two; `null` where they are too unlike for one. */
  runs: readonly Run[] | null;
  /** The sentence as it stands there, for where there is no redline. */
  whole: readonly WholePiece[];
}

/** For whom a side is shown, and where rows stand. */
export interface SideReader {
  /** Language of the interface. */
  lang: Language;
  address: RowAddress;
  /** The older and the newer meeting. */
  comparison: { from: number; to: number };
}

/**
 * One side of a row.
 *
 * @param numbers of the paragraphs that stand there
 * @param sentences of the row's own side
 * @param between older sentences that are shown among the newer
 */
export function sideOf(
  text: Communique,
  numbers: readonly number[],
  sentences: SideSentences,
  side: "from" | "to",
  reader: SideReader,
  between?: OlderBetween,
): SideParagraph[] {
  const idOf = side === "from" ? fromId : paragraphId;
  return paragraphsNumbered(text, numbers).map((paragraph, index) => ({
    number: paragraph.number,
    url: paths.paragraph(reader.lang, text.meeting, paragraph.number),
    anchor: index === 0 ? undefined : idOf(paragraph.number),
    groups: withOlder(shownGroups(groupsOf(paragraph, sentences, side), side, reader), index === 0, reader, between),
  }));
}

/** Sets older sentences among the newer ones of a paragraph. @param isFirst whether the paragraph is the row's first */
function withOlder(
  groups: readonly SideGroup[],
  isFirst: boolean,
  reader: SideReader,
  between: OlderBetween | undefined,
): readonly SideGroup[] {
  if (!between || between.behind.size === 0) return groups;
  const [shown] = shownGroups(
    [{ isQuiet: false, sentences: [...between.behind.values()].flat(), starts: [] }],
    "from",
    reader,
  );
  const shownOf = new Map(shown?.sentences.map((one) => [one.sentence, one]));
  const told = (older: readonly SideSentence[] = []): OlderSentence[] =>
    older.flatMap((sentence) => {
      const one = shownOf.get(sentence);
      return one ? [{ shown: one, isStart: between.starts.has(sentence) }] : [];
    });
  const first = isFirst ? groups[0]?.sentences[0] : undefined;
  return groups.map((group) => ({
    ...group,
    sentences: group.sentences.map((one) => {
      const before = one === first ? told(between.behind.get(null)) : [];
      const behind = told(between.behind.get(one.sentence));
      return before.length + behind.length > 0 ? { ...one, older: { before, behind } } : one;
    }),
  }));
}

/** Puts to words where sentences are found that have no partner beside them. */
export function shownGroups(
  groups: readonly SentenceGroup[],
  side: "from" | "to",
  { lang, address, comparison }: SideReader,
): SideGroup[] {
  const words = compare[lang];
  const other = side === "from" ? "to" : "from";
  const told = ({ partners }: SideSentence) =>
    partners.map(({ paragraph, isWhole, isProbable, ...redlined }): ElsewhereView => {
      const place = words.map.place(comparison[other], paragraph);
      const says = words.side.elsewhere[side][foundAs({ isWhole, isProbable })](place);
      return {
        says,
        link: { label: words.side.seeThere(place), url: address(other, paragraph) },
        runs: isShownWhole(redlined.runs) ? null : redlined.runs,
        whole: wholePieces(redlined, other),
      };
    });
  return groups.map((group) => ({
    ...group,
    sentences: group.sentences.map((sentence) => ({
      sentence,
      whole: { from: wholePieces(sentence, "from"), to: wholePieces(sentence, "to") },
      elsewhere: told(sentence),
    })),
  }));
}

function foundAs({ isWhole, isProbable }: Pick<Partner, "isWhole" | "isProbable">) {
  if (isProbable) return isWhole ? "probable" : "probablyPart";
  return isWhole ? "whole" : "part";
}
