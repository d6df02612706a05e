/** `npm run bench`: how fast, as ratios side by side in one run. */
import { benchLoad } from "./load.ts";
import { benchReading } from "./reading.ts";
import { benchRollup } from "./rollup.ts";

await benchLoad();
benchReading();
await benchRollup();
