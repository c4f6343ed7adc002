import { permanentRedirect } from "next/navigation";

/** The list of negotiations is the home page. */
export default function NegotiationsPage(): never {
  permanentRedirect("/");
}
