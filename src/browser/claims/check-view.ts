/** What is shown of a claim. */
import type { Correction } from "../../claims/correct.ts";
import type { Checked, Reading } from "../../claims/model.ts";
import type { Catalogue } from "../../search/catalogue.ts";

export interface CheckView {
  asked: Correction;
  reading: Reading;
  /** `undefined`: it was not understood. */
  checked: Checked | undefined;
  catalogue: Catalogue;
  /** Checks it again, read otherwise. */
  again(asked: Correction): void;
}
