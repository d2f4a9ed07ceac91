"""The plan as one web page that needs nothing but itself.

`tags` writes elements and escapes every text, `figures` draws, each other module lays
out a part of the sheet. There is no script, no style attribute and no address that is
loaded: the page carries a content security policy that forbids them.
"""
