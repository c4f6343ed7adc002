import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it, test } from "vitest";
import type { CaseFile } from "@/lib/domain/case-file";
import { joinSome, listBareNames, listParties } from "@/lib/messages/en/lists";
import { belonging, namePartyInSentence } from "@/lib/messages/en/party-name";

/** A sentence with the name as subject, and what belongs to it. */
function say(shortName: string): [string, string] {
  const name = namePartyInSentence({ shortName });
  return [`${name.inSentence} ${name.isPlural ? "refuse" : "refuses"}`, belonging(name, "red lines")];
}

/** The short names of the sample cases that take more than a singular verb. All others are plain: "Iran refuses". */
const SAMPLES: Readonly<Record<string, readonly [string, string]>> = {
  "African Group": ["the African Group refuses", "the African Group's red lines"],
  E3: ["the E3 refuses", "the E3's red lines"],
  EU: ["the EU refuses", "the EU's red lines"],
  "Environmental NGOs": ["environmental NGOs refuse", "environmental NGOs' red lines"],
  "Gulf states": ["the Gulf states refuse", "the Gulf states' red lines"],
  "High Ambition Coalition": [
    "the High Ambition Coalition refuses",
    "the High Ambition Coalition's red lines",
  ],
  IAEA: ["the IAEA refuses", "the IAEA's red lines"],
  "INC Chair / UNEP": ["the INC Chair / UNEP refuses", "the red lines of the INC Chair / UNEP"],
  "Like-Minded Group": ["the Like-Minded Group refuses", "the Like-Minded Group's red lines"],
  "Panama, Colombia, Mexico": [
    "Panama, Colombia, Mexico refuse",
    "the red lines of Panama, Colombia, Mexico",
  ],
  "Plastics industry": ["the plastics industry refuses", "the plastics industry's red lines"],
  "Small island states": ["the small island states refuse", "the small island states' red lines"],
  "United States": ["the United States refuses", "the United States' red lines"],
};

const sampleNames = readdirSync("cases")
  .filter((file) => file.endsWith(".json"))
  .flatMap((file) => (JSON.parse(readFileSync(`cases/${file}`, "utf8")) as CaseFile).parties)
  .map((party) => party.shortName);

describe("the parties of the sample cases", () => {
  it.each([...new Set(sampleNames)].sort())("%s", (shortName) => {
    expect(say(shortName)).toEqual(
      SAMPLES[shortName] ?? [`${shortName} refuses`, `${shortName}'s red lines`],
    );
  });
});

describe("other names", () => {
  it.each([
    ["Islamic Republic of Iran", "the Islamic Republic of Iran refuses"],
    [
      "Alliance of Small Island States (with Pacific SIDS)",
      "the Alliance of Small Island States (with Pacific SIDS) refuses",
    ],
    [
      "High Ambition Coalition to End Plastic Pollution",
      "the High Ambition Coalition to End Plastic Pollution refuses",
    ],
    ["Environmental organisations (WWF, Greenpeace)", "environmental organisations (WWF, Greenpeace) refuse"],
    ["France and Germany", "France and Germany refuse"],
    ["Bosnia and Herzegovina", "Bosnia and Herzegovina refuses"],
    ["The Hague Group", "the Hague Group refuses"],
    ["Regional Council", "the Regional Council refuses"],
    ["Other parties", "the other parties refuse"],
    ["Taliban", "the Taliban refuse"],
    ["NATO", "NATO refuses"],
    ["Laos", "Laos refuses"],
    ["Hamas", "Hamas refuses"],
    ["  Odd\n name ", "Odd name refuses"],
  ])("%s", (shortName, sentence) => {
    expect(say(shortName)[0]).toBe(sentence);
  });

  test("what no list knows has no article and one voice", () => {
    expect(say("Zubrowka")).toEqual(["Zubrowka refuses", "Zubrowka's red lines"]);
    expect(say("Laos")[1]).toBe("Laos's red lines");
  });
});

describe("lists of names", () => {
  const parties = ["Iran", "United States", "Gulf states", "Panama, Colombia, Mexico", "EU"].map(
    (shortName, n) => ({
      key: `p${n}`,
      name: shortName,
      shortName,
      role: "at-table" as const,
    }),
  );
  const first = (count: number) => parties.slice(0, count).map(({ key }) => key);

  it("joins up to three and counts the rest", () => {
    expect(listParties(first(1), { parties }).text).toBe("Iran");
    expect(listParties(first(2), { parties }).text).toBe("Iran and the United States");
    expect(listParties(first(3), { parties }).text).toBe("Iran, the United States and the Gulf states");
    expect(listParties(first(5), { parties }).text).toBe(
      "Iran, the United States, the Gulf states and 2 more",
    );
    expect(listBareNames(first(5), { parties })).toBe("Iran, United States, Gulf states and 2 more");
  });

  it("parts names that hold commas by semicolons", () => {
    expect(listParties(["p0", "p3", "p4"], { parties }).text).toBe(
      "Iran; Panama, Colombia, Mexico; and the EU",
    );
    expect(listBareNames(["p0", "p3", "p4", "p1"], { parties })).toBe(
      "Iran; Panama, Colombia, Mexico; EU; and 1 more",
    );
  });

  it("is plural for several, and for one plural name", () => {
    expect(listParties(["p0"], { parties }).isPlural).toBe(false);
    expect(listParties(["p2"], { parties }).isPlural).toBe(true);
    expect(listParties(["p0", "p1"], { parties }).isPlural).toBe(true);
  });

  it("takes no fault from keys that the case file lacks", () => {
    expect(listParties(["nobody"], { parties }).text).toBe("nobody");
    expect(joinSome([])).toBe("");
  });
});
