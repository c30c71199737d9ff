/** What `scripts/build/outlines.ts` makes of a topology. */
declare module "*?outlines" {
  import type { Topology } from "topojson-specification";

  const world: Topology;
  export default world;
}
