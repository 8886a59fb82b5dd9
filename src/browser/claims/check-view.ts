/** What is shown of a claim. */
import type { Correction } from "../../claims/correct.ts";
import type { Known } from "../../claims/model.ts";
import type { RegisterNear } from "../../claims/register/near.ts";
import type { Nearby } from "../../claims/sentences-near.ts";
import type { Understood } from "../../claims/understand.ts";
import type { Catalogue } from "../../search/catalogue.ts";

/** What the edition answers with, and the terms of its glossary. */
export type CheckCatalogue = Catalogue & Pick<Known, "terms">;

/** A claim as it was read and answered, with what names its parts. */
export interface CheckedClaim extends Understood {
  catalogue: CheckCatalogue;
  near: Nearby;
  /** The meetings of which it speaks, where no rule reads it. */
  register: RegisterNear;
}

export interface CheckView extends CheckedClaim {
  asked: Correction;
  /** Checks it again, read otherwise. */
  again(asked: Correction): void;
}
