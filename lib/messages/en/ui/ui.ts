// The words of the interface, a file a view. A further language says the same: its object has this type.
import { evidence } from "./evidence";
import { grid } from "./grid";
import { publishing } from "./publishing";
import { steps } from "./steps";
import { take } from "./take";
import { timeline } from "./timeline";
import { views } from "./views";

export const ui = {
  evidence,
  grid,
  publishing,
  steps,
  take,
  timeline,
  views,
};

export type Ui = typeof ui;
