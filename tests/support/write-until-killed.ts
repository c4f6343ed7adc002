// A program that saves as fast as it can and says so after each save, until somebody kills it. Run by crash tests.
// Arguments: the first number. Each save is a negotiation with two parties, in one transaction.
import { write } from "@/lib/data/client";

const party = (key: string, place: number) => ({ key, place, name: key, shortName: key, role: "at-table" });

for (let n = Number(process.argv[2]); ; n++) {
  await write(async (transaction) => {
    const { id } = await transaction.negotiation.create({
      data: { slug: `n-${n}`, title: "T", summary: "S".repeat(3000), status: "ongoing", started: "2025" },
    });
    await transaction.party.create({ data: { negotiationId: id, ...party("a", 0) } });
    await transaction.party.create({ data: { negotiationId: id, ...party("b", 1) } });
  });
  process.stdout.write(`${n}\n`);
}
