// What deploy/ says of images, services and settings is so: there is no engine here to try it with.
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { readSettings } from "@/lib/settings";

const { scripts } = JSON.parse(readFileSync("package.json", "utf8"));

/** The instructions of the container file, each with what follows it. */
const instructions = readFileSync("deploy/Containerfile", "utf8")
  .split("\n")
  .filter((line) => line !== "" && !line.startsWith("#"))
  .map((line) => [line.slice(0, line.indexOf(" ")), line.slice(line.indexOf(" ") + 1)] as const);
const allOf = (name: string) => instructions.filter(([one]) => one === name).map(([, rest]) => rest);
const readEnv = (words: string) => Object.fromEntries(words.split(" ").map((pair) => pair.split(/=(.*)/s)));

describe("the image", () => {
  const env = readEnv(allOf("ENV")[0] ?? "");

  test("builds as everybody does, and starts as everybody does, with its data on a volume", () => {
    const [build, ...own] = allOf("RUN");
    expect(build).toBe("npm run build");
    expect(scripts.build).toBe("exec node scripts/build.mjs");
    expect(own).toEqual(["mkdir /data && chown -R node:node /parley /data"]);
    expect(allOf("USER")).toEqual(["node"]);
    const [program, script] = JSON.parse(allOf("CMD")[0] ?? "");
    expect([program, existsSync(script)]).toEqual(["node", true]);
    expect(scripts.start).toBe(`exec node ${script}`);
    const settings = readSettings(env, "/parley");
    expect(settings).toMatchObject({ host: "0.0.0.0", databaseFile: "/data/parley.db", dataFolder: "/data" });
    expect(allOf("VOLUME")).toEqual(["/data"]);
    expect(allOf("EXPOSE")).toEqual([String(settings.port)]);
  });

  test("runs the Node that the tests run, and leaves out what is not the program", () => {
    expect(allOf("FROM")[0]).toContain(`node:${process.versions.node.split(".")[0]}-`);
    const ignored = readFileSync(".dockerignore", "utf8").trim().split("\n");
    for (const name of ["node_modules", "data", ".git", "deploy/certs"]) expect(ignored).toContain(name);
    for (const name of ["app", "lib", "cases", "prisma", "scripts", "package-lock.json", ".npmrc"]) {
      expect(existsSync(name), name).toBe(true);
      expect(ignored).not.toContain(name);
    }
  });
});

describe("the services together", () => {
  const { services } = parse(readFileSync("deploy/compose.yaml", "utf8"));

  /** As an engine fills in what is asked of whoever starts it. */
  const fillIn = (value: string) =>
    value.replace(/\$\{(\w+)(?::-([^}]*)|:\?[^}]*)?\}/g, (_, name, unless = "") =>
      name === "SERVER_NAME" ? "parley.example" : unless,
    );

  test("the application gets settings that it takes, and believes the one proxy in front", () => {
    const own = Object.entries<string>(services.app.environment);
    const env = Object.fromEntries(own.map(([name, value]) => [name, fillIn(value)]));
    const settings = readSettings({ ...readEnv(allOf("ENV")[0] ?? ""), ...env }, "/parley");
    expect(settings).toMatchObject({
      appOrigin: "https://parley.example",
      trustProxy: 1,
      databaseFile: "/data/parley.db",
    });
    // Only through the proxy: nothing of the application is open to the outside.
    expect(services.app.ports).toBeUndefined();
    expect(services.app.volumes).toEqual(["data:/data"]);
  });

  test("name files that are there, and each other as they are called", () => {
    const { context, dockerfile } = services.app.build;
    expect(existsSync(path.join("deploy", context, dockerfile))).toBe(true);
    const [template] = services.web.volumes[0].split(":");
    expect(existsSync(path.join("deploy", template))).toBe(true);
    const [, host, port] = /^server (\w+):(\d+);$/.exec(services.web.environment.APPS) ?? [];
    expect(Object.keys(services)).toContain(host);
    expect(port).toBe(allOf("EXPOSE")[0]);
    expect(services.web.depends_on).toEqual({ app: { condition: "service_healthy" } });
    expect(services.database.environment.SQLD_NODE).toBe("primary");
    expect(services.replica.environment).toMatchObject({
      SQLD_NODE: "replica",
      SQLD_PRIMARY_URL: "http://database:5001",
    });
  });

  test("with a libSQL server and its replica the application gets settings that it takes", () => {
    const text = readFileSync("deploy/compose.yaml", "utf8");
    const of = (name: string) => new RegExp(`\\b${name}=(http:\\S+)`).exec(text)?.[1] ?? "";
    const env = {
      DATABASE_URL: of("DATABASE_URL"),
      DATABASE_REPLICA_URL: of("DATABASE_REPLICA_URL"),
    };
    expect(Object.values(env).map((address) => new URL(address).hostname)).toEqual(["database", "replica"]);
    expect(readSettings(env, "/parley")).toMatchObject({
      databaseUrl: env.DATABASE_URL,
      replicaUrl: env.DATABASE_REPLICA_URL,
    });
    expect(services.database.profiles).toEqual(services.replica.profiles);
    for (const name of ["database", "replica"]) {
      const [volume, folder] = services[name].volumes[0].split(":");
      expect([volume, folder]).toEqual([name, "/var/lib/sqld"]);
    }
  });
});

test("the service of systemd starts the program that npm starts, with settings that it takes", () => {
  const lines = readFileSync("deploy/parley.service", "utf8").split("\n");
  const valuesOf = (name: string) =>
    lines.flatMap((line) => (line.startsWith(`${name}=`) ? [line.slice(name.length + 1)] : []));
  expect(scripts.start).toContain(valuesOf("ExecStart")[0]?.replace("/usr/bin/", ""));
  const env = Object.assign({}, ...valuesOf("Environment").map(readEnv));
  expect(readSettings({ ...env, APP_ORIGIN: "https://parley.example" }, "/opt/parley")).toMatchObject({
    databaseFile: "/var/lib/parley/parley.db",
    trustProxy: 1,
  });
  expect(valuesOf("StateDirectory")).toEqual(["parley"]);
});
