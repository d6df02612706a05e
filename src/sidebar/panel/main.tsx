/** The panel's file: what is known of the creator in the row under the cursor. */
import { offerViews } from "../views.tsx";
import { CreatorView } from "./creatorView.tsx";

offerViews({ creator: CreatorView });
