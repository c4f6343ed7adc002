import { ui as english, type Ui } from "../../en/ui/ui";
import { changes } from "./changes";
import { evidence } from "./evidence";
import { frame } from "./frame";
import { grid } from "./grid";
import { home } from "./home";
import { matrix } from "./matrix";
import { missing } from "./missing";
import { record } from "./record";
import { site } from "./site";
import { views } from "./views";

/** What has no file in this folder is said in English; tests/messages/languages.test.ts names it. */
export const ui: Ui = {
  ...english,
  changes,
  evidence,
  frame,
  grid,
  home,
  matrix,
  missing,
  record,
  site,
  views,
};
