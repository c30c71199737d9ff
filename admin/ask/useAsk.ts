import {
  keepPreviousData,
  type UseMutationResult,
  type UseQueryResult,
  useMutation,
  useQuery,
} from "@tanstack/react-query";
import { ask } from "./ask.ts";
import { type AskError, toAskError } from "./ask-error.ts";
import type { Operation } from "./operation.ts";

/** What the server answers to a query; asked again when its variables change, keeping the last answer meanwhile. */
export function useAsk<Answer, Variables>(
  operation: Operation<Answer, Variables>,
  variables: Variables,
  { enabled = true, staleTime = 0, every }: AskOptions<Answer> = {},
): UseQueryResult<Answer, AskError> {
  return useQuery<Answer, AskError>({
    queryKey: [operation.name, variables],
    queryFn: ({ signal }) => ask(operation, variables, { signal }).catch(failAsOurs),
    placeholderData: keepPreviousData,
    retry: (count, error) => count < 2 && error.passing,
    enabled,
    staleTime,
    refetchInterval: (query) => (query.state.data && every ? every(query.state.data) : false),
  });
}

interface AskOptions<Answer> {
  enabled?: boolean;
  /** For how many milliseconds the last answer will do. */
  staleTime?: number;
  /** After how many milliseconds it is asked again by itself, by what was answered; false for not at all. */
  every?(answer: Answer): number | false;
}

/** A mutation to be told: `mutateAsync(variables)`. It is never sent twice by itself. */
export function useTell<Answer, Variables>(
  operation: Operation<Answer, Variables>,
): UseMutationResult<Answer, AskError, Variables> {
  return useMutation<Answer, AskError, Variables>({
    mutationKey: [operation.name],
    mutationFn: (variables) => ask(operation, variables).catch(failAsOurs),
    // Offline it fails at once, and the form says that the work is kept.
    networkMode: "always",
  });
}

function failAsOurs(error: unknown): never {
  if (error instanceof DOMException) throw error;
  throw toAskError(error);
}
