import { expect, test } from "vitest";
import { instantToSerial, serialToInstant } from "../../../scripts/workbench/runtime/zone.ts";

test.each([
  [46307, "Europe/Moscow", "2026-10-11T21:00:00.000Z"],
  [46307, "America/New_York", "2026-10-12T04:00:00.000Z"],
  [46371.5, "America/New_York", "2026-12-15T17:00:00.000Z"],
  [46307, "Etc/UTC", "2026-10-12T00:00:00.000Z"],
])("the day %d in %s begins at %s", (serial, zone, instant) => {
  expect(new Date(serialToInstant(serial, zone)).toISOString()).toBe(instant);
  expect(instantToSerial(Date.parse(instant), zone)).toBe(serial);
});
