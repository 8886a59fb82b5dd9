/** Names that a sentence gives in full or short, and words that stand for a name. */
import type { Token } from "../text/tokens.ts";
import { closed, inTurn, oncePerSentence, withOneFor } from "./in-sentence.ts";

/** Wordings of one name. */
interface Name {
  /** By the keys of their tokens. */
  wordings: RegExp;
  /** Of the token as which they are read; `$1` is what they have of their own. */
  key: string;
  kind: "word" | "protocol";
  /** With what the words behind them must begin. */
  behind?: RegExp;
}

const names: readonly Name[] = [
  // In these texts there is one.
  { wordings: /^(?:korean )?peninsula$/u, key: "peninsula", kind: "word" },
  // The two Koreas: 남북, 남ㆍ북한.
  { wordings: /^남 ?·? ?(?:북한?|⟨dprk⟩)$/u, key: "남북", kind: "word" },
  { wordings: /^(?:상호|서로|(?:⟨ministers⟩|양측|쌍방)이)$/u, key: "상호", kind: "word", behind: /^편리한/u },
  {
    wordings: /^(?:⟨both-countries⟩|(?:both|the two) (?:countries|nations))$/u,
    key: "⟨both-countries⟩",
    kind: "protocol",
  },
  // Both countries by their names: 대한민국과 미합중국은, 한미 양국은, 양국은.
  {
    wordings: /^(?:⟨both-countries⟩-(은|이|의|을|간|간의|에)|(?:⟨both-countries⟩- ?)?양국([가-힣]*))$/u,
    key: "양국$1$2",
    kind: "word",
  },
  // Whose alliance and treaty it is, and which two countries, need not be said again.
  {
    wordings: /^(?:⟨both-countries⟩-? ?)?(alliance|mutual defense treaty|(?:동맹|상호방위조약)[가-힣]*)$/u,
    key: "$1",
    kind: "word",
  },
  {
    wordings: /^(?:⟨meeting-number⟩|next|다음|차기)$/u,
    key: "⟨meeting-number⟩",
    kind: "protocol",
    behind: /^(?:scm|mcm|security consultative|military committee|안보 ?협의|군사 ?위)/u,
  },
];

/** Tokens of a name at most: four words and what is between them. */
const mostTokens = 7;

/** A name where a sentence gives it. */
interface Given {
  name: Name;
  /** By its keys. */
  wording: string;
  /** Places of its tokens. */
  start: number;
  end: number;
}

/** Tokens in which a name stands as one, where the other sentence gives it in another wording. */
export function closeShortNames(tokens: readonly Token[], other: readonly Token[]): readonly Token[] {
  const [own, others] = [givenIn(tokens), givenIn(other)];
  const isOtherwise = ({ name, wording }: Given) => {
    const alike = others.filter((one) => one.name === name);
    return alike.length > 0 && alike.every((one) => one.wording !== wording);
  };
  const otherwise = own.filter(isOtherwise);
  return withOneFor(tokens, otherwise, (parts, { name, wording }) => named(parts, wording, name));
}

const givenIn = oncePerSentence((tokens) => inTurn(tokens, givenAt));

/** The longest name that begins there. */
function givenAt(tokens: readonly Token[], start: number): Given | undefined {
  if (tokens[start]?.kind === "space" || tokens[start]?.kind === "mark") return undefined;
  for (let end = Math.min(start + mostTokens, tokens.length); end > start; end--) {
    const wording = tokens.slice(start, end).map(keyOf).join("");
    const name = names.find((one) => one.wordings.test(wording) && (one.behind?.test(behind(tokens, end)) ?? true));
    if (name) return { name, wording, start, end };
  }
  return undefined;
}

/** Two countries as an adjective (ROK-U.S.) are told from both as a name (the ROK and the U.S.). */
function keyOf({ key, text }: Token): string {
  return key === "⟨both-countries⟩" && !/ and /u.test(text) ? `${key}-` : key;
}

function behind(tokens: readonly Token[], end: number): string {
  return tokens
    .slice(end, end + mostTokens)
    .map(({ key }) => key)
    .join("")
    .trimStart();
}

function named(parts: readonly Token[], wording: string, { wordings, key, kind }: Name): Token {
  return { ...closed(parts, wording.replace(wordings, key)), kind, isContent: kind === "word" };
}
