// The Persian catalogue.
import { makeMessages } from "../plain/make-messages";
import { LOCALE } from "./numbers";
import { phrases } from "./phrases";
import { terms } from "./terms";
import { ui } from "./ui/ui";

export const fa = makeMessages({ language: "fa", direction: "rtl", locale: LOCALE, ui, terms, phrases });
