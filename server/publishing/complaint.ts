/** One thing the doctor found wrong: which examination, of what, and how it differs. */
export interface Complaint {
  examination: "PUBLISHED" | "CLAIMS" | "CLOCKS" | "EDITIONS" | "CONSTRAINTS";
  subject: string;
  message: string;
}
