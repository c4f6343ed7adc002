import { ui as english, type Ui } from "../../en/ui/ui";
import { brief } from "./brief";
import { changes } from "./changes";
import { evidence } from "./evidence";
import { evidencePages } from "./evidence-pages";
import { figures } from "./figures";
import { filters } from "./filters";
import { find } from "./find";
import { frame } from "./frame";
import { grid } from "./grid";
import { handout } from "./handout";
import { home } from "./home";
import { keys } from "./keys";
import { matrix } from "./matrix";
import { missing } from "./missing";
import { pairs } from "./pairs";
import { picture } from "./picture";
import { present } from "./present";
import { record } from "./record";
import { search } from "./search";
import { share } from "./share";
import { site } from "./site";
import { spectrum } from "./spectrum";
import { stepChart } from "./step-chart";
import { steps } from "./steps";
import { take } from "./take";
import { terms } from "./terms";
import { timeline } from "./timeline";
import { views } from "./views";
import { whatItTakes } from "./what-it-takes";

/** What has no file in this folder is said in English; tests/messages/languages.test.ts names it. */
export const ui: Ui = {
  ...english,
  brief,
  changes,
  evidence,
  evidencePages,
  figures,
  filters,
  find,
  frame,
  grid,
  handout,
  home,
  keys,
  matrix,
  missing,
  pairs,
  picture,
  present,
  record,
  search,
  share,
  site,
  spectrum,
  stepChart,
  steps,
  take,
  terms,
  timeline,
  views,
  whatItTakes,
};
