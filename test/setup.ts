/** Before all tests: the bundle as it would be pushed, which the workbench's and the browser's tests run on. */
import { build } from "../scripts/build.ts";

export default async function setup(): Promise<void> {
  await build();
}
