// A FHIR server of Medplum's router and its store in memory, on a free port of this machine, which it says.

import { createServer } from "node:http";
import { normalizeOperationOutcome, getStatus } from "@medplum/core";
import { FhirRouter, MemoryRepository, makeSimpleRequest } from "@medplum/fhir-router";
import { readR4 } from "./read.mjs";

readR4();
const store = new MemoryRepository();
const router = new FhirRouter();

async function answer(request) {
    const parts = [];
    for await (const part of request) parts.push(part);
    const body = parts.length ? JSON.parse(Buffer.concat(parts)) : undefined;
    return router.handleRequest(makeSimpleRequest(request.method, request.url, body), store);
}

const server = createServer(async (request, response) => {
    const [outcome, resource] = await answer(request).catch((error) => [normalizeOperationOutcome(error)]);
    response.writeHead(getStatus(outcome), { "content-type": "application/fhir+json" });
    response.end(JSON.stringify(resource ?? outcome));
});
server.listen(0, "127.0.0.1", () => console.log(server.address().port));

// It ends with whoever started it
process.stdin.resume().on("end", () => process.exit(0));
