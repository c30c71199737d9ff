/**
 * Set for the transaction that copies, on both sides: the operator's own settings must neither change how values are
 * written as text, nor cut a long copy short.
 */
export const copySettings = Object.entries({
  client_encoding: "UTF8",
  TimeZone: "UTC",
  DateStyle: "ISO, YMD",
  IntervalStyle: "postgres",
  bytea_output: "hex",
  extra_float_digits: "1", // the shortest text that reads back as the same number
  statement_timeout: "0",
  idle_in_transaction_session_timeout: "0",
})
  .map(([name, value]) => `SET LOCAL ${name} = '${value}'`)
  .join(";\n");
