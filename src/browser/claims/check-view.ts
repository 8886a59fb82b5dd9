/** What is shown of a claim. */
import type { Correction } from "../../claims/correct.ts";
import type { Known } from "../../claims/model.ts";
import type { Understood } from "../../claims/understand.ts";
import type { Catalogue } from "../../search/catalogue.ts";

/** What the edition answers with, and the terms of its glossary. */
export type CheckCatalogue = Catalogue & Pick<Known, "terms">;

export interface CheckView extends Understood {
  asked: Correction;
  catalogue: CheckCatalogue;
  /** Checks it again, read otherwise. */
  again(asked: Correction): void;
}
