// The words of the domain where one edits: the sentences are made in the browser, while somebody types. A part of the
// English catalogue, loaded with the editor and nowhere else.
export { formatDate } from "./dates";
export { correctionLine } from "./move-words";
export { reason } from "./reason";
export { statusWords } from "./status-words";
export { adminPosition } from "./ui/admin-position";
export { bases, confidences, notStated, relations, stances, statementKinds } from "./words";
