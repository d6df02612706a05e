/** How far the reading is, as one line that a terminal keeps redrawing. */

export type Progress = {
  readonly bytes: number;
  readonly ofBytes: number;
  readonly rows: number;
  readonly seconds: number;
};

const WIDTH = 24;

/** "██████░░░░ 25 %  12,000 rows, 8,480 a second, 1:20 left" */
export function progressLine({ bytes, ofBytes, rows, seconds }: Progress): string {
  const share = ofBytes > 0 ? bytes / ofBytes : 0;
  const full = Math.round(share * WIDTH);
  const bar = "█".repeat(full) + "░".repeat(WIDTH - full);
  const speed = seconds > 0 ? Math.round(rows / seconds) : 0;
  const left = share > 0 ? `, ${clock((seconds * (1 - share)) / share)} left` : "";
  return `${bar} ${Math.floor(share * 100)} %  ${counted(rows)} rows, ${counted(speed)} a second${left}`;
}

const counted = (number: number): string => String(number).replace(/\B(?=(\d{3})+$)/g, ",");

/** 80 → "1:20", 3,680 → "1:01:20" */
function clock(seconds: number): string {
  const whole = Math.ceil(seconds);
  const two = (number: number) => String(number).padStart(2, "0");
  const [hours, minutes] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60];
  return `${hours ? `${hours}:${two(minutes)}` : minutes}:${two(whole % 60)}`;
}
