/** Numbers of meetings in their order. */
import type { Language } from "./paths.ts";

/** @example ordinal(51, "en") // => "51st" · ordinal(51, "ko") // => "제51차" */
export function ordinal(number: number, lang: Language): string {
  if (lang === "ko") return `제${number}차`;
  const teens = number % 100 >= 11 && number % 100 <= 13;
  return `${number}${(!teens && { 1: "st", 2: "nd", 3: "rd" }[number % 10]) || "th"}`;
}
