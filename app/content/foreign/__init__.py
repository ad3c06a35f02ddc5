"""Exercise libraries of others: read by a mapping, made into drafts in a content folder."""
