// The words of the interface, a file a view. A further language says the same: its object has this type.
import { views } from "./views";

export const ui = { views };

export type Ui = typeof ui;
