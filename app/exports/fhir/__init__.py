"""FHIR R4: the same rows as resources that other systems of a clinic can take in."""
