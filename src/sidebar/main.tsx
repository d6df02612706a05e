/** The sidebar's file: the brief. */
import { BriefView } from "./brief/briefView.tsx";
import { offerViews } from "./views.tsx";

offerViews({ brief: BriefView });
