import { join } from "node:path";

/** The project's folder. */
export const projectFolder = join(import.meta.dirname, "..", "..");

/** A path inside the project. */
export const inProject = (...parts: string[]): string => join(projectFolder, ...parts);
