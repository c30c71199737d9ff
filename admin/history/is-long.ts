/** Letters from which on it helps to see which words changed. */
const longFrom = 60;

/** Whether a text is one whose words are compared one by one. */
export function isLong(text: string | null): boolean {
  return (text ?? "").length > longFrom;
}
