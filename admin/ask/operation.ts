/** One GraphQL operation as `npm run generate` makes it from a `.graphql` file: import it from `#operations/…`. */
export interface Operation<Answer, Variables> {
  name: string;
  text: string;
  /** Never there: it only carries the types. */
  types?: (variables: Variables) => Answer;
}
