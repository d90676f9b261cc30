import devCerts from "office-addin-dev-certs";

/** Excel asks for https. Where no certificate can be had, plain http still serves the pages to a browser. */
export async function devServer() {
  return {
    static: false,
    host: "localhost",
    port: 3000,
    client: { overlay: false },
    headers: { "Access-Control-Allow-Origin": "*" },
    server: await certified(),
  };
}

async function certified() {
  try {
    return { type: "https", options: await devCerts.getHttpsServerOptions() };
  } catch (error) {
    console.error(`No certificate for localhost (${error.message}): serving plain http.`);
    return { type: "http" };
  }
}
