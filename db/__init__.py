"""The database's shape: numbered migrations, and the schema.sql they yield."""
