/** Tells somebody who has to wait so many seconds when to come again. */
export function tooOften(seconds: number): string {
  const minutes = Math.ceil(seconds / 60);
  const wait = seconds < 2 ? "a second" : seconds < 120 ? `${seconds} seconds` : `${minutes} minutes`;
  return `That was too often in a short time. Try again in ${wait}.`;
}
