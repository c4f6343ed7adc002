// The ground and the ink of an outcome's number where a format knows no more than those two.
import type { Stance } from "@/lib/domain/vocabulary";
import { INK } from "../picture/drawing";

const LOOKS: Readonly<Record<Stance, { fill: string; ink: string }>> = {
  preferred: { fill: INK.want, ink: INK.paper },
  acceptable: { fill: INK.wantSoft, ink: INK.wantInk },
  conditional: { fill: "#eaf1f8", ink: INK.wantInk },
  opposed: { fill: "#d9dce0", ink: INK.ink },
  "red-line": { fill: INK.red, ink: INK.paper },
};

export function rungLook(stance: Stance | null, isStanding: boolean): { fill: string; ink: string } {
  if (stance === null) return { fill: INK.paper, ink: INK.ink3 };
  return isStanding ? { fill: INK.redSoft, ink: INK.red } : LOOKS[stance];
}
