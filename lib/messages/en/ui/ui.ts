// The words of the interface, a file a view. A further language says the same: its object has this type.
import { evidence } from "./evidence";
import { figures } from "./figures";
import { filters } from "./filters";
import { find } from "./find";
import { grid } from "./grid";
import { home } from "./home";
import { missing } from "./missing";
import { publishing } from "./publishing";
import { site } from "./site";
import { stepChart } from "./step-chart";
import { steps } from "./steps";
import { take } from "./take";
import { timeline } from "./timeline";
import { views } from "./views";
import { whatItTakes } from "./what-it-takes";

export const ui = {
  evidence,
  figures,
  filters,
  find,
  grid,
  home,
  missing,
  publishing,
  site,
  stepChart,
  steps,
  take,
  timeline,
  views,
  whatItTakes,
};

export type Ui = typeof ui;
