import { PosadaError } from "../../errors.ts";

/** Turns what the operating system says of a file to be written into a coded error; anything else stays as it is. */
export function codedFileProblem(problem: unknown, file: string): unknown {
  const { code, syscall, message } = problem as NodeJS.ErrnoException;
  if (code === "ENOSPC" || code === "EDQUOT")
    return new PosadaError("DISK_FULL", `The disk that holds ${file} is full. No backup was written.`, [], {
      cause: problem,
    });
  const refused = [
    "EACCES",
    "EPERM",
    "EROFS",
    "ENOENT",
    "ENOTDIR",
    "EISDIR",
    "EEXIST",
    "ENAMETOOLONG",
    "ENOTEMPTY",
  ];
  if (syscall === undefined || !refused.includes(code ?? "")) return problem;
  return new PosadaError("FILE_NOT_WRITABLE", `The backup ${file} cannot be written (${message}).`, [], {
    cause: problem,
  });
}
