import { ui as english, type Ui } from "../../en/ui/ui";
import { evidence } from "./evidence";
import { grid } from "./grid";
import { home } from "./home";
import { missing } from "./missing";
import { site } from "./site";
import { views } from "./views";

/** What has no file in this folder is said in English; tests/messages/languages.test.ts names it. */
export const ui: Ui = { ...english, evidence, grid, home, missing, site, views };
