/** The guide's file: all that can be read up on, in the sheet. */
import { offerViews } from "../views.tsx";
import type { Guide } from "./content.ts";
import { GuideView } from "./guideView.tsx";

/** The build writes it into the page. */
const held = (): Guide => JSON.parse(document.getElementById("guide")?.textContent ?? '{"en":[],"ru":[]}');

offerViews({ guide: ({ language }) => <GuideView language={language} sections={held()[language]} /> });
