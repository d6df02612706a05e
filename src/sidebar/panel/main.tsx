/** The panel's file: the partnership and the creator of the row under the cursor. */
import { offerViews } from "../views.tsx";
import { PartnershipView } from "./partnershipView.tsx";

offerViews({ partnership: PartnershipView });
