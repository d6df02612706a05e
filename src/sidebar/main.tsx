/** The sidebar: the brief of a row. */
import { BriefView } from "./brief/briefView.tsx";
import { offerViews } from "./views.tsx";

offerViews({ brief: BriefView });
