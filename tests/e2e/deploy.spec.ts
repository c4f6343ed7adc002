// The configuration of nginx that deploy/ brings, in front of a real server: TLS, what is believed, what is kept.
import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import https from "node:https";
import type { AddressInfo } from "node:net";
import path from "node:path";
import { findFreePort } from "../../scripts/port.mjs";
import { expect, testWithSamples } from "./support/own-server";

/** Settings of nginx's own that its image has. */
const around = (
  folder: string,
  site: string,
) => `daemon off; pid ${folder}/nginx.pid; error_log ${folder}/error.log;
${process.getuid?.() === 0 ? "user root;" : ""}
events {}
http { access_log off; ${["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map((name) => `${name}_temp_path ${folder}/${name};`).join(" ")}
${site} }`;

/** Ports of a proxy that runs. */
interface Ports {
  http: number;
  https: number;
}

const NAME = "$" + "{SERVER_NAME}";
const APPS = "$" + "{APPS}";

const test = testWithSamples.extend<{ putInFront: (port: number) => Promise<Ports> }>({
  serverEnv: { APP_ORIGIN: "https://parley.example", TRUST_PROXY: "1" },
  putInFront: async ({ folder }, use) => {
    const own = path.join(folder, "nginx");
    mkdirSync(own);
    const [key, certificate] = [path.join(own, "privkey.pem"), path.join(own, "fullchain.pem")];
    const subject = ["-subj", "/CN=parley.example", "-addext", "subjectAltName=DNS:parley.example"];
    const made = ["req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "1", ...subject];
    execFileSync("openssl", [...made, "-keyout", key, "-out", certificate], { stdio: "ignore" });
    const started: { child: ChildProcess; ended: Promise<unknown> }[] = [];
    await use(async (port) => {
      const ports = { http: await findFreePort(), https: await findFreePort() };
      const site = readFileSync("deploy/nginx.conf.template", "utf8")
        .replaceAll(NAME, "parley.example")
        .replaceAll(APPS, `server 127.0.0.1:${port};`)
        .replace("listen 80;", `listen 127.0.0.1:${ports.http};`)
        .replace("listen 443 ssl;", `listen 127.0.0.1:${ports.https} ssl;`)
        .replaceAll("/etc/nginx/certs", own)
        .replace("/var/cache/nginx", own);
      const file = path.join(own, "nginx.conf");
      writeFileSync(file, around(own, site));
      const child = spawn("/usr/sbin/nginx", ["-c", file], { stdio: "ignore" });
      started.push({ child, ended: new Promise((resolve) => child.once("close", resolve)) });
      const isThere = () =>
        ask(ports.https, "/livez").then(
          () => true,
          () => false,
        );
      await expect.poll(isThere).toBe(true);
      return ports;
    });
    for (const { child, ended } of started) {
      child.kill("SIGTERM");
      await ended;
    }
  },
});

interface Answer {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  text: string;
}

function ask(
  port: number,
  address: string,
  { headers }: https.RequestOptions = {},
  hear: (part: string) => void = () => {},
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const at = { host: "127.0.0.1", port, path: address, servername: "parley.example" };
    // Signed by itself, a moment ago.
    const options = { ...at, rejectUnauthorized: false, headers: { Host: "parley.example", ...headers } };
    const request = https.get(options, (response) => {
      let text = "";
      response.on("data", (chunk) => {
        text += chunk;
        hear(String(chunk));
      });
      response.on("end", () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, text }),
      );
    });
    request.on("error", reject);
  });
}

test("readers come in by TLS alone, and get what the application answers", async ({ server, putInFront }) => {
  const proxy = await putInFront(server.port);
  const plain = await fetch(`http://127.0.0.1:${proxy.http}/method?lang=ar`, {
    headers: { Host: "parley.example" },
    redirect: "manual",
  });
  expect(plain.status).toBe(308);
  const page = await ask(proxy.https, "/negotiations/river-basin", { headers: { "accept-encoding": "br" } });
  expect(page.status).toBe(200);
  expect(page.headers["content-encoding"]).toBe("br");
  expect(page.headers["strict-transport-security"]).toContain("max-age");
  const { text } = await ask(proxy.https, "/negotiations/river-basin");
  expect(text).toContain("https://parley.example/negotiations/river-basin/releases/1");
  const again = await ask(proxy.https, "/negotiations/river-basin", {
    headers: { "if-none-match": String(page.headers.etag) },
  });
  expect(again.status).toBe(304);
  // What never changes comes from nginx the second time, though the application were gone.
  const script = /\/_next\/static\/[^"]+\.js/.exec(text)?.[0] ?? "";
  expect((await ask(proxy.https, script)).headers["cache-control"]).toContain("immutable");
});

test("the application learns who asks and how; what it says bit by bit arrives bit by bit", async ({
  putInFront,
}) => {
  let goOn = () => {};
  const app = createServer((request, response) => {
    if (request.url !== "/events") return response.end(JSON.stringify(request.headers));
    response.write("first;");
    goOn = () => response.end("last");
  });
  await new Promise<void>((resolve) => app.listen(0, "127.0.0.1", resolve));
  const ports = await putInFront((app.address() as AddressInfo).port);
  const { text } = await ask(ports.https, "/", { headers: { "X-Forwarded-For": "203.0.113.9" } });
  expect(JSON.parse(text)).toMatchObject({
    host: "parley.example",
    "x-forwarded-proto": "https",
    // The last is who came to nginx; what stands before it is claimed.
    "x-forwarded-for": "203.0.113.9, 127.0.0.1",
  });
  let heard = "";
  const whole = ask(ports.https, "/events", {}, (part) => {
    heard += part;
  });
  await expect.poll(() => heard).toBe("first;");
  goOn();
  expect((await whole).text).toBe("first;last");
  app.close();
});
