/** A room of the desk: where it is, and what somebody must be allowed for it to be of use to them. */
export interface Room {
  name: string;
  path: string;
  /** `noun.verb` of docs/permissions.md; null where everybody who is signed in has something to do. */
  permission: string | null;
}

/** The rooms in the order of the side menu: the daily work, then what keeps the house. */
export const dailyRooms = [
  { name: "home", path: "/", permission: null },
  { name: "organizations", path: "/organizations", permission: null },
  { name: "reviews", path: "/reviews", permission: "review.read" },
  { name: "findings", path: "/findings", permission: "finding.read" },
  { name: "duplicates", path: "/duplicates", permission: "organization.merge" },
  { name: "proposals", path: "/proposals", permission: null },
  { name: "countries", path: "/countries", permission: "country.save" },
  { name: "sections", path: "/sections", permission: "section.readHistory" },
] as const satisfies Room[];

export const houseRooms = [
  { name: "rules", path: "/rules", permission: "finding.read" },
  { name: "people", path: "/users", permission: "user.invite" },
  { name: "keys", path: "/api-keys", permission: "apiKey.read" },
  { name: "intervals", path: "/intervals", permission: "interval.set" },
  { name: "audit", path: "/audit", permission: "audit.read" },
] as const satisfies Room[];

export type RoomName = (typeof dailyRooms | typeof houseRooms)[number]["name"];

/** What making a new record of a room asks for; elsewhere whoever comes in may. */
const creating: Record<string, string> = {
  "/organizations": "organization.save",
  "/countries": "country.create",
  "/sections": "section.save",
};

/** Whether somebody with these permissions may do this in the room at that path: `list`, `create`, and the like. */
export function mayIn(path: string, action: string, may: readonly string[]): boolean {
  const room = [...dailyRooms, ...houseRooms].find((one) => one.path === path);
  const needed = (action === "create" ? creating[path] : undefined) ?? room?.permission ?? null;
  return needed === null || may.includes(needed);
}
