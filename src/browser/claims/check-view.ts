/** What is shown of a claim. */
import type { Correction } from "../../claims/correct.ts";
import type { Understood } from "../../claims/understand.ts";
import type { Catalogue } from "../../search/catalogue.ts";

export interface CheckView extends Understood {
  asked: Correction;
  catalogue: Catalogue;
  /** Checks it again, read otherwise. */
  again(asked: Correction): void;
}
