"""A plan as plain records: what its JSON holds, part by part.

Every record has all of its keys, `None` where there is nothing to say, so that a
reader never has to ask whether a key is there. The names are promised by the schema
in `exchange/schemas/` and do not follow the vocabulary when that is renamed.
"""
