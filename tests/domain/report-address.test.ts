import { describe, expect, it } from "vitest";
import { reportAddress } from "@/lib/domain/report-address";

const report = {
  subject: "Parley: Iran & co?",
  body: "About: #1\nAddress: https://parley.example/a?b=c&d=e\n",
};

describe("Where a report of an error goes", () => {
  it("by mail, with subject and text", () => {
    const url = new URL(reportAddress("errors@parley.example", report));
    expect(url.protocol + url.pathname).toBe("mailto:errors@parley.example");
    const fields = new Map(
      url.search
        .slice(1)
        .split("&")
        .map((pair) => pair.split("=") as [string, string]),
    );
    expect(decodeURIComponent(fields.get("subject") ?? "")).toBe(report.subject);
    expect(decodeURIComponent(fields.get("body") ?? "")).toBe(report.body.replaceAll("\n", "\r\n"));
    expect([...fields.keys()]).toEqual(["subject", "body"]);
  });

  it("to a page, which keeps its own parameters", () => {
    const url = new URL(reportAddress("https://tracker.example/new?project=parley", report));
    expect(Object.fromEntries(url.searchParams)).toEqual({
      project: "parley",
      title: report.subject,
      body: report.body,
    });
  });
});
