// The words of the interface, a file a view. A further language says the same: its object has this type.
import { apiDocs } from "./api-docs";
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
import { publishing } from "./publishing";
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

export const ui = {
  apiDocs,
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
  publishing,
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

export type Ui = typeof ui;
