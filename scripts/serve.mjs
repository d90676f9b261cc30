import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join, sep } from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("../dist", import.meta.url));

const CONTENT_TYPES = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".xml": "application/xml; charset=utf-8",
};

/** Each page brings its own policy; the header adds what a page cannot say of itself. */
const HEADERS = {
  "Cache-Control": "no-cache",
  "Content-Security-Policy": "frame-ancestors 'self'; object-src 'none'; base-uri 'none'",
  "X-Content-Type-Options": "nosniff",
};

async function answer(request, response) {
  try {
    const path = fileFor(request.url);
    const type = CONTENT_TYPES[extname(path)] ?? "application/octet-stream";
    const body = await readFile(path);
    response.writeHead(200, { ...HEADERS, "Content-Type": type }).end(body);
  } catch {
    response.writeHead(404, { ...HEADERS, "Content-Type": "text/plain" }).end("Not found");
  }
}

/** Throws for an address that is none or that leads out of dist. */
function fileFor(url) {
  const { pathname } = new URL(url, "http://127.0.0.1");
  const path = join(ROOT, decodeURIComponent(pathname), pathname.endsWith("/") ? "index.html" : "");
  if (!path.startsWith(ROOT + sep)) throw new RangeError(`${pathname} is outside the site.`);
  return path;
}

/** Serves dist to this machine alone, on PORT or any free port, and prints the address. */
export function serve() {
  const server = createServer(answer);
  server.listen(Number(process.env.PORT ?? 0), "127.0.0.1", () => {
    console.log(`Quota Workbook preview: http://127.0.0.1:${server.address().port}/`);
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) serve();
