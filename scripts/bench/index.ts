/** `npm run bench`: how fast, as ratios side by side in one run. */
import { benchLoad } from "./load.ts";
import { benchReading } from "./reading.ts";
import { benchRollup } from "./rollup.ts";
import { benchSheets } from "./sheets.ts";

await benchLoad();
benchReading();
benchSheets();
await benchRollup();
