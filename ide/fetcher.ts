import type { Fetcher } from "@graphiql/toolkit";

/** Sends one operation to the API this page was served from; an answer that is not GraphQL becomes an error to read. */
export const fetcher: Fetcher = async (operation, options) => {
  const response = await fetch("/graphql", {
    method: "POST",
    headers: {
      ...options?.headers,
      "content-type": "application/json",
      accept: "application/graphql-response+json, application/json;q=0.9",
    },
    body: JSON.stringify(operation),
  });
  const body = await response.text();
  try {
    return JSON.parse(body);
  } catch {
    // A proxy in between answers in its own words, with a page or with nothing.
    return { errors: [{ message: `The server answered ${response.status} without JSON.` }] };
  }
};
