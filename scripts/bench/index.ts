/** `npm run bench`: how fast, as ratios side by side in one run. */
import { benchLoad } from "./load.ts";

await benchLoad();
